package org.chorus.given;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.chorus.host.Texts;

/** The app's real sentences. English for everybody who was not given another language. */
public final class BundleTexts implements Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, Locale> locales = new HashMap<>();

    public BundleTexts reads(String userKey, Locale locale) {
        locales.put(userKey, locale);
        return this;
    }

    @Override
    public String text(String key, Object... arguments) {
        return text(Locale.ENGLISH, key, arguments);
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        try {
            return new MessageFormat(ResourceBundle.getBundle("i18n.chorus", locale, NO_FALLBACK).getString(key), locale).format(arguments);
        } catch (MissingResourceException e) {
            throw new AssertionError("There is no text " + key + " in " + locale, e);
        }
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public Locale localeOf(String userKey) {
        return locales.getOrDefault(userKey, Locale.ENGLISH);
    }
}
