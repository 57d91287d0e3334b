package org.chorus.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A stream as one reader was shown it over HTTP, page after page to its end. */
final class ShownStream {

    private final String address;
    private final List<JsonNode> items = new ArrayList<>();

    private ShownStream(String address) {
        this.address = address;
    }

    /** Newest first, every page full but the last, nothing twice: however long it took and whatever came meanwhile. */
    static ShownStream read(Rest reader, String address, int limit) {
        ShownStream stream = new ShownStream(address);
        String after = "";
        do {
            JsonNode page = reader.get(address + "?limit=" + limit + (after.isEmpty() ? "" : "&after=" + after)).must(200).json();
            after = page.path("next").asText();
            stream.add(page.path("items"), after.isEmpty() ? -1 : limit);
        } while (!after.isEmpty());
        return stream;
    }

    private void add(JsonNode page, int full) {
        assertTrue(address + " has a page of " + page.size(), full < 0 || page.size() == full);
        for (JsonNode item : page) {
            assertFalse(address, !items.isEmpty() && at(item).isAfter(at(items.get(items.size() - 1))));
            items.add(item);
        }
        assertEquals(address + " tells something twice", items.size(), ids().size());
    }

    List<JsonNode> items() {
        return items;
    }

    Set<Integer> ids() {
        Set<Integer> ids = new HashSet<>();
        items.forEach(item -> ids.add(item.path("id").asInt()));
        return ids;
    }

    static Instant at(JsonNode item) {
        return Instant.parse(item.path("at").asText());
    }
}
