package org.chorus.notify;

import java.util.Map;

/**
 * Says at the end of a mail why it came, and how no more like it comes.
 *
 * @param link absolute address that stops such mails without logging in
 */
record Footer(String why, String stop, String link) {

    Map<String, String> values() {
        return Map.of("whyHtml", MailHtml.escaped(why), "stopHtml", MailHtml.escaped(stop), "linkHtml", MailHtml.escaped(link));
    }

    String plain() {
        return why + "\n" + stop + ": " + link + "\n";
    }
}
