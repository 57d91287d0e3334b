package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/** The language of the person who asks, or of a given one. [S] C3 OSSAPI */
public interface LocaleResolver {

    Locale getLocale();

    Locale getLocale(UserKey key);

    Locale getLocale(HttpServletRequest request);

    Locale getApplicationLocale();

    Set<Locale> getSupportedLocales();
}
