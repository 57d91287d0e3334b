package com.atlassian.sal.api.pluginsettings;

/** Where an app keeps a handful of settings. [S] C3 OSSAPI */
public interface PluginSettingsFactory {

    PluginSettings createSettingsForKey(String key);

    PluginSettings createGlobalSettings();
}
