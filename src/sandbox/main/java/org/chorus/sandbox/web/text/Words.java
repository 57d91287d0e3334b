package org.chorus.sandbox.web.text;

import java.util.Locale;

/** The texts in one language, for templates of the host: {@code $text.get('login.title')}. */
public record Words(Translations translations, Locale locale) {

    public String get(String key) {
        return translations.text(locale, key);
    }

    public String get(String key, Object argument) {
        return translations.text(locale, key, argument);
    }

    public String get(String key, Object first, Object second) {
        return translations.text(locale, key, first, second);
    }

    public String get(String key, Object first, Object second, Object third) {
        return translations.text(locale, key, first, second, third);
    }

    /** {@code en}, for {@code <html lang>}. */
    public String language() {
        return locale.getLanguage();
    }
}
