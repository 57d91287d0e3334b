package org.chorus.sandbox.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.plugin.InstalledPlugin;
import org.chorus.sandbox.web.fragment.Panels;

/** Renders the view of a panel by its type. */
record PanelViews(AppTemplates templates) implements Panels.PanelView {

    @Override
    public String html(InstalledPlugin plugin, String type, String location, Map<String, Object> context) {
        return switch (type) {
            case "soy" -> soy(location, context);
            case "velocity" -> templates.velocity(plugin.key(), plugin::resource).render(location, context);
            case "static" -> text(plugin, location);
            default -> throw new NotEmulated("a panel's view of type " + type);
        };
    }

    /** {@code org.chorus:templates/Chorus.Panel.view}. */
    private String soy(String location, Map<String, Object> context) {
        int slash = location.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("the location of a Soy view is module/template, not " + location);
        }
        return templates.render(location.substring(0, slash), location.substring(slash + 1), context);
    }

    private static String text(InstalledPlugin plugin, String location) {
        URL file = plugin.resource(location).orElseThrow(() ->
                new IllegalArgumentException(plugin.key() + " has no " + location));
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
