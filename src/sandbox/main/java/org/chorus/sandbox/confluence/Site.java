package org.chorus.sandbox.confluence;

import java.util.function.UnaryOperator;

/** What holds for the whole site, as an administrator set it. */
public final class Site {

    private static final String ID = "site";

    /**
     * @param locale   as in {@code en_GB}
     * @param timeZone as in {@code Europe/Berlin}
     */
    public record Choices(String title, boolean readOnly, boolean anonymousAccess, String locale, String timeZone) {

        public Choices titled(String newTitle) {
            return new Choices(newTitle, readOnly, anonymousAccess, locale, timeZone);
        }

        public Choices readOnly(boolean now) {
            return new Choices(title, now, anonymousAccess, locale, timeZone);
        }

        public Choices anonymousAccess(boolean now) {
            return new Choices(title, readOnly, now, locale, timeZone);
        }

        public Choices speaking(String newLocale, String newTimeZone) {
            return new Choices(title, readOnly, anonymousAccess, newLocale, newTimeZone);
        }
    }

    private final Shelf<Choices> shelf;

    Site(Documents documents) {
        shelf = new Shelf<>(documents, "site", Choices.class);
    }

    public Choices choices() {
        return shelf.find(ID).orElse(new Choices("Confluence", false, true, "en_GB", "UTC"));
    }

    /** Maintenance: everything may be read and nothing written. */
    public boolean readOnly() {
        return choices().readOnly();
    }

    /** Whether visitors who have not logged in are let in at all; spaces decide further. */
    public boolean anonymousAccess() {
        return choices().anonymousAccess();
    }

    public synchronized void change(UnaryOperator<Choices> change) {
        shelf.put(ID, change.apply(choices()));
    }
}
