package org.chorus.notify;

import java.util.Locale;
import org.chorus.host.Site;
import org.chorus.host.Texts;
import org.chorus.notify.MailTokens.Stop;

/** Makes the ends of mails. */
public final class Footers {

    private final Texts texts;
    private final MailTokens tokens;
    private final Site site;

    public Footers(Texts texts, MailTokens tokens, Site site) {
        this.texts = texts;
        this.tokens = tokens;
        this.site = site;
    }

    Footer of(Locale locale, String userKey, MailKind kind) {
        return new Footer(texts.text(locale, "chorus.notify.why." + kind.word()), texts.text(locale, "chorus.notify.mail.stop"),
                site.baseUrl() + "/plugins/servlet/chorus-mail/stop?token=" + tokens.of(new Stop(userKey, kind)));
    }
}
