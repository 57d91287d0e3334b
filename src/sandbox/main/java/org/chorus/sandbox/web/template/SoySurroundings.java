package org.chorus.sandbox.web.template;

import java.io.Serializable;
import java.util.Locale;

/**
 * What templates learn of the request they are rendered for. The methods have the names and parameters of
 * Soy's own {@code I18nResolver}, {@code WebContextProvider} and {@code JsLocaleResolver}, which are answered from here.
 */
public interface SoySurroundings {

    String getContextPath();

    Locale getLocale();

    /** The text in the present person's language; the key itself where there is none. */
    String getText(String key);

    String getText(String key, Serializable... arguments);

    String getText(Locale locale, String key);

    /** The text as it stands in the bundle, before arguments. */
    String getRawText(Locale locale, String key);
}
