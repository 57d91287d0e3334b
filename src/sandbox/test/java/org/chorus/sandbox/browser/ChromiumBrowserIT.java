package org.chorus.sandbox.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.Test;

public class ChromiumBrowserIT {

    @Test
    public void aRealBrowserRunsScripts() {
        try (Page page = Chromium.running().newPage()) {
            page.setContent("<p>before</p><script>document.querySelector('p').textContent = 'after'</script>");

            assertEquals("after", page.locator("p").textContent());
        }
    }

    @Test
    public void aVisitorNoticesWhatRunsAndWhatLeavesTheSite() {
        try (Visitor visitor = new Visitor("http://localhost:1")) {
            visitor.page().setContent("<img src=x:y onerror=\"alert('ran')\"><img src='http://127.0.0.1:9/elsewhere.png'>"
                    + "<script>throw new Error('broke')</script>");
            visitor.page().waitForCondition(() -> visitor.incidents().size() >= 3);

            assertTrue(visitor.incidents().toString(), visitor.incidents().stream().anyMatch(one -> one.equals("dialog: ran")));
            assertTrue(visitor.incidents().toString(), visitor.incidents().stream().anyMatch(one -> one.contains("elsewhere.png")));
            assertTrue(visitor.incidents().toString(), visitor.incidents().stream().anyMatch(one -> one.contains("broke")));
        }
    }
}
