package org.chorus.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An address with places, such as `/boards/{id}`. */
record ScreenAddress(List<String> parts) {

    static ScreenAddress of(String pattern) {
        return new ScreenAddress(List.of(pattern.substring(1).split("/")));
    }

    /** What stands at each place, or nothing when the path is another's. A slash at the end does not matter. */
    Optional<Map<String, String>> match(String path) {
        String[] given = path.startsWith("/") ? path.substring(1).split("/") : new String[0];
        if (given.length != parts.size()) {
            return Optional.empty();
        }
        Map<String, String> places = new HashMap<>();
        for (int i = 0; i < given.length; i++) {
            String part = parts.get(i);
            if (part.startsWith("{")) {
                places.put(part.substring(1, part.length() - 1), given[i]);
            } else if (!part.equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(places);
    }
}
