package org.chorus.web;

import java.util.Map;
import org.chorus.common.Missing;
import org.chorus.host.Viewer;

/**
 * Somebody asking for one of our pages.
 *
 * @param places     what stands at the named places of the address
 * @param parameters the first value of each
 */
public record Visit(Viewer viewer, Map<String, String> places, Map<String, String> parameters) {

    public Visit {
        places = Map.copyOf(places);
        parameters = Map.copyOf(parameters);
    }

    /** What stands at a place. */
    public String place(String name) {
        return places.get(name);
    }

    /** The id at the place `id`. @throws Missing when it is none, as there is no such thing either */
    public int id(String thing) {
        String text = place("id");
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new Missing(thing);
        }
        return Integer.parseInt(text);
    }

    /** A parameter, empty when absent. */
    public String parameter(String name) {
        return parameters.getOrDefault(name, "").strip();
    }
}
