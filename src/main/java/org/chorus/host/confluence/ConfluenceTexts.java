package org.chorus.host.confluence;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.io.Serializable;
import java.util.Locale;
import org.chorus.host.Texts;

/** Texts through the host, so that its language packs and its `?i18ntranslate` count. */
public final class ConfluenceTexts implements Texts {

    static final HostMethod GET_TEXT = new HostMethod("mail-language",
            "com.atlassian.sal.api.message.I18nResolver", "getText(Locale, String, Serializable[])");

    private final I18nResolver texts;
    private final LocaleResolver locales;

    public ConfluenceTexts(I18nResolver texts, LocaleResolver locales) {
        this.texts = texts;
        this.locales = locales;
    }

    @Override
    public String text(String key, Object... arguments) {
        return texts.getText(key, serializable(arguments));
    }

    /** In the language of the request where the host cannot translate into a given one. */
    @Override
    public String text(Locale locale, String key, Object... arguments) {
        return GET_TEXT.call(texts, locale, key, serializable(arguments)).map(Object::toString)
                .orElseGet(() -> text(key, arguments));
    }

    @Override
    public Locale locale() {
        return locales.getLocale();
    }

    @Override
    public Locale localeOf(String userKey) {
        return locales.getLocale(new UserKey(userKey));
    }

    private static Serializable[] serializable(Object... arguments) {
        Serializable[] values = new Serializable[arguments.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments[i] instanceof Serializable value ? value : String.valueOf(arguments[i]);
        }
        return values;
    }
}
