package org.chorus.expertise.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chorus.web.Visit;

/** What somebody asks the finder in the address. */
record Sought(String words, String topic, String unit, boolean open) {

    static Sought of(Visit visit) {
        return new Sought(visit.parameter("q"), visit.parameter("topic"), visit.parameter("unit"), visit.parameter("open").equals("true"));
    }

    /** Whether anybody is looked for: a unit alone is no question. */
    boolean isEmpty() {
        return words.isEmpty() && topic.isEmpty();
    }

    boolean isFiltered() {
        return !(topic + unit).isEmpty() || open;
    }

    Sought without(String what) {
        return switch (what) {
            case "topic" -> new Sought(words, "", unit, open);
            case "filters" -> new Sought(words, words.isEmpty() ? topic : "", "", false);
            default -> throw new IllegalArgumentException("nothing of the finder is called " + what);
        };
    }

    Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("q", words);
        all.put("topic", topic);
        all.put("unit", unit);
        all.put("open", open ? "true" : "");
        return all;
    }
}
