package org.chorus.sandbox.browser;

import static org.junit.Assert.assertEquals;

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
}
