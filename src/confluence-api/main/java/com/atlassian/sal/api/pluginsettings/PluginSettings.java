package com.atlassian.sal.api.pluginsettings;

/** Settings by key; values are String, List, Map or Properties. [S] C3 OSSAPI */
public interface PluginSettings {

    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
