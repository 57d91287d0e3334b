package org.chorus.sandbox.acceptance;

import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * That a page shows by itself, within two seconds, what was done elsewhere. They are counted in questions, as seconds on
 * a busy machine say nothing of the app: a tab asks every 1.2 seconds, and a node looks every quarter of one.
 */
final class Live {

    private static final int TWO_SECONDS = 2;

    /** When the page has asked so far, in milliseconds since 1970, as soon as the last of some elements has a text. */
    private static final String ASKED = """
            ([polled, selector, text]) => Array.from(document.querySelectorAll(selector)).at(-1)?.textContent.includes(text)
              && performance.getEntriesByType('resource').filter(one => one.name.includes(polled)).map(one => performance.timeOrigin + one.startTime)
            """;

    private final Page page;
    private final String polled;

    /** @param polled part of the address that the page asks again and again */
    Live(Page page, String polled) {
        this.page = page;
        this.polled = polled;
    }

    /**
     * Waits for the text, and counts what was asked until then.
     *
     * @param since when the server had accepted what is to be shown, in milliseconds since 1970
     */
    void shows(String selector, String text, long since) {
        List<?> asked = (List<?>) page.waitForFunction(ASKED, List.of(polled, selector, text)).jsonValue();
        long questions = asked.stream().filter(at -> ((Number) at).doubleValue() > since).count();
        assertTrue(text + " was shown after " + questions + " questions", questions <= TWO_SECONDS);
    }
}
