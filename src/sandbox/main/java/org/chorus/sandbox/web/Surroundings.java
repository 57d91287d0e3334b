package org.chorus.sandbox.web;

import java.io.Serializable;
import java.util.Locale;
import org.chorus.sandbox.web.template.SoySurroundings;
import org.chorus.sandbox.web.text.Translations;
import org.chorus.sandbox.web.visit.Visits;

/** What Soy learns of the present request. */
record Surroundings(Translations translations, Visits visits, String contextPath) implements SoySurroundings {

    @Override
    public String getContextPath() {
        return contextPath;
    }

    @Override
    public Locale getLocale() {
        return visits.locale();
    }

    @Override
    public String getText(String key) {
        return translations.text(getLocale(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return translations.text(getLocale(), key, (Object[]) arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return translations.text(locale, key);
    }

    @Override
    public String getRawText(Locale locale, String key) {
        return translations.raw(locale, key);
    }
}
