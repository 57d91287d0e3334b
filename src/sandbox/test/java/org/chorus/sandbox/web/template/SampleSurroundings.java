package org.chorus.sandbox.web.template;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;

/** An English reader of these texts, by key. */
record SampleSurroundings(Map<String, String> texts) implements SoySurroundings {

    @Override
    public String getContextPath() {
        return "/confluence";
    }

    @Override
    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public String getText(String key) {
        return getRawText(Locale.ENGLISH, key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return new MessageFormat(getText(key), Locale.ENGLISH).format(arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return getRawText(locale, key);
    }

    @Override
    public String getRawText(Locale locale, String key) {
        return texts.getOrDefault(key, key);
    }
}
