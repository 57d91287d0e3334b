package org.chorus.host;

import java.util.Map;

/** Renders the app's own templates. */
public interface Pages {

    /** @param template full Soy name, such as `Chorus.Idea.page`; values are texts, numbers, booleans, lists and maps */
    String render(String template, Map<String, Object> values);
}
