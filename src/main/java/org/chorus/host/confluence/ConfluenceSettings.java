package org.chorus.host.confluence;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;
import org.chorus.host.Settings;

/** Settings of the whole site, under names of our own. */
public final class ConfluenceSettings implements Settings {

    private final PluginSettingsFactory factory;

    public ConfluenceSettings(PluginSettingsFactory factory) {
        this.factory = factory;
    }

    @Override
    public Optional<String> value(String name) {
        return Optional.ofNullable(factory.createGlobalSettings().get(nameOf(name))).map(Object::toString);
    }

    @Override
    public void put(String name, String value) {
        factory.createGlobalSettings().put(nameOf(name), value);
    }

    private static String nameOf(String name) {
        return "org.chorus." + name;
    }
}
