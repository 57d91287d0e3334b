package org.chorus.sandbox.web.text;

import com.atlassian.sal.api.message.Message;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What apps see as {@code I18nResolver}: texts in the language of the person who asks. */
public final class I18n {

    private final Translations translations;
    private final Supplier<Locale> language;

    public I18n(Translations translations, Supplier<Locale> language) {
        this.translations = translations;
        this.language = language;
    }

    public String getText(String key) {
        return translations.text(language.get(), key);
    }

    public String getText(String key, Serializable... arguments) {
        return translations.text(language.get(), key, (Object[]) arguments);
    }

    public String getText(Message message) {
        return getText(message.getKey(), message.getArguments());
    }

    public String getText(Locale locale, String key) {
        return translations.text(locale, key);
    }

    public String getText(Locale locale, String key, Serializable... arguments) {
        return translations.text(locale, key, (Object[]) arguments);
    }

    public String getRawText(String key) {
        return translations.raw(language.get(), key);
    }

    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return translations.startingWith(language.get(), prefix);
    }

    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return translations.startingWith(locale, prefix);
    }
}
