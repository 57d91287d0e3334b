package org.chorus.host;

import java.util.Locale;

/** Localised sentences from the app's bundles. */
public interface Texts {

    /** In the language of the current request. */
    String text(String key, Object... arguments);

    String text(Locale locale, String key, Object... arguments);

    /** Of the current request. */
    Locale locale();

    /** The language somebody reads mail in. */
    Locale localeOf(String userKey);
}
