package org.chorus.sandbox.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How somebody works a page: with the mouse, or by keyboard alone. */
public enum Hand {

    MOUSE {
        @Override
        public void press(Locator target) {
            target.click();
        }

        @Override
        public void write(Locator field, String text) {
            field.click();
            field.pressSequentially(text);
        }

        @Override
        public void send(Locator field, Locator button) {
            button.click();
        }
    },

    KEYBOARD {
        @Override
        public void press(Locator target) {
            tabTo(target);
            target.page().keyboard().press("Enter");
        }

        @Override
        public void write(Locator field, String text) {
            tabTo(field);
            field.page().keyboard().press("End");
            field.page().keyboard().type(text);
        }

        @Override
        public void send(Locator field, Locator button) {
            tabTo(field);
            field.page().keyboard().press("Control+Enter");
        }
    };

    /** More presses of Tab than any page of ours has stops. */
    private static final int MOST_STOPS = 150;

    /** A button, or a link that opens something in place. */
    public abstract void press(Locator target);

    /** A link that leads to another page; comes back when that has all arrived, so that nothing is done on the one before. */
    public final void follow(Locator link) {
        Page page = link.page();
        link.waitFor();
        page.evaluate("window.leaving = true");
        press(link);
        page.waitForFunction("() => !window.leaving && document.readyState === 'complete'");
    }

    /** After what stands in the field already. */
    public abstract void write(Locator field, String text);

    /** A form, by its button or from one of its fields. */
    public abstract void send(Locator field, Locator button);

    /** Presses Tab until something has the focus. */
    public static void tabTo(Locator target) {
        Page page = target.page();
        target.waitFor();
        for (int presses = 0; presses < MOST_STOPS; presses++) {
            if (Boolean.TRUE.equals(target.evaluate("element => element === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(target + " cannot be reached with Tab");
    }
}
