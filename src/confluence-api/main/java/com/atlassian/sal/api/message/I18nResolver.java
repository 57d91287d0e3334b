package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/** Texts in the language of the person who asks, or of a given one. [S] C3 OSSAPI, [L] the methods with a Locale first */
public interface I18nResolver {

    String getText(String key);

    String getText(String key, Serializable... arguments);

    String getText(Message message);

    String getText(Locale locale, String key);

    String getText(Locale locale, String key, Serializable... arguments);

    String getRawText(String key);

    Map<String, String> getAllTranslationsForPrefix(String prefix);

    Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale);
}
