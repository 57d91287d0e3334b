package org.chorus.notify;

import static org.junit.Assert.assertFalse;

import org.chorus.host.Mail.Letter;

/** The markup that mails of ours are made of. */
final class MailMarkup {

    private static final String OURS = "<(/?(html|head|title|body|div|h1|h2|a|p|blockquote)( (lang|style|href)=\"[^\"<>]*\")*"
            + "|!DOCTYPE html|meta charset=\"utf-8\")>";

    private MailMarkup() {
    }

    /** No text has become markup. */
    static void assertNothingElse(Letter letter) {
        String said = letter.html().replaceAll(OURS, "");
        assertFalse(said, said.matches("(?s).*[<>].*"));
    }
}
