package org.chorus.sandbox.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.confluence.scenario.PageScenario;
import org.chorus.sandbox.confluence.scenario.Scenario;

/**
 * Almost eleven years of a real community, lived through again in the host: each proposal is a page, each row of the file is
 * somebody creating, editing or trashing it at its time. Beside it, the streams as a plain reading of the file has them.
 */
final class ReplayedLife {

    /** Before the first row. */
    static final Instant START = Instant.parse("2015-11-01T00:00:00Z");
    private static final String TITLE = "Proposal ";
    private static final Duration ONE_EDIT = Duration.ofHours(1);

    /** An item of a stream as it is compared. */
    record Told(String kind, String person, String number, Instant at, int repeats) {

        private Told again() {
            return new Told(kind, person, number, at, repeats + 1);
        }
    }

    /** One row of the file. */
    record Row(Instant at, String person, String verb, String number) {

        private static Row of(Map<String, String> cells) {
            return new Row(OffsetDateTime.parse(cells.get("at")).toInstant(), cells.get("person"), cells.get("verb"), cells.get("number"));
        }
    }

    private final Sandbox host;
    private final Scenario world;
    private final List<Row> rows;
    private final Map<String, PageScenario> pages = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();

    ReplayedLife(Sandbox host) {
        this.host = host;
        this.world = AcceptanceHost.scenario(host);
        this.rows = SharedData.activity().stream().map(Row::of).sorted(Comparator.comparing(Row::at)).toList();
        rows.stream().map(Row::person).distinct().forEach(person -> people.put(world.person(person).key(), person));
    }

    /** Every third proposal is nobody's business outside LAB. */
    static String spaceOf(String number) {
        return Integer.parseInt(number) % 3 == 0 ? "LAB" : "OPS";
    }

    /** All rows, as fast as the host goes. The clock shows the time of each; what is due on the way does not run. */
    void live() {
        Set<String> trashed = new HashSet<>();
        for (Row row : rows) {
            host.clock().show(row.at());
            happens(row, trashed);
        }
    }

    private void happens(Row row, Set<String> trashed) {
        PageScenario page = pages.get(row.number());
        if (page == null) {
            pages.put(row.number(), world.person(row.person()).writesPage(spaceOf(row.number()), TITLE + row.number(),
                    "<p>By " + row.person() + "</p>"));
        } else if (row.verb().equals("delete")) {
            page.trashed();
            trashed.add(row.number());
        } else {
            if (trashed.remove(row.number())) {
                page.restored();
            }
            page.editedBy(row.person(), "<p>" + row.at() + "</p>");
        }
    }

    /** The file's own stream, newest first, of what fits; knows nothing of the app. What is in the trash at the end is not there. */
    List<Told> stream(Predicate<Told> fits) {
        List<Told> told = new ArrayList<>();
        Map<String, Integer> latestEdit = new HashMap<>();
        Set<String> made = new HashSet<>();
        Set<String> trashed = new HashSet<>();
        for (Row row : rows) {
            if (made.add(row.number())) {
                told.add(new Told("page-created", row.person(), row.number(), row.at(), 1));
            } else if (row.verb().equals("delete")) {
                trashed.add(row.number());
            } else {
                trashed.remove(row.number());
                edited(row, told, latestEdit);
            }
        }
        List<Told> newest = new ArrayList<>(told.stream().filter(one -> !trashed.contains(one.number())).filter(fits).toList());
        Collections.reverse(newest);
        return newest;
    }

    private static void edited(Row row, List<Told> told, Map<String, Integer> latestEdit) {
        Integer before = latestEdit.get(row.person() + " " + row.number());
        if (before != null && row.at().isBefore(told.get(before).at().plus(ONE_EDIT))) {
            told.set(before, told.get(before).again());
        } else {
            latestEdit.put(row.person() + " " + row.number(), told.size());
            told.add(new Told("page-edited", row.person(), row.number(), row.at(), 1));
        }
    }

    int rows() {
        return rows.size();
    }

    /** Key of the person in the host. */
    String keyOf(String person) {
        return world.person(person).key();
    }

    /** An item of a stream, as a plain reading would have it. */
    Told told(JsonNode item) {
        return new Told(item.path("kind").asText(), people.getOrDefault(item.path("actor").path("key").asText(), ""), numberOf(item),
                ShownStream.at(item), item.path("repeats").asInt());
    }

    /** Whether the item is of a proposal that was deleted at some time, perhaps to come back. */
    boolean wasEverTrashed(JsonNode item) {
        return rows.stream().anyMatch(row -> row.verb().equals("delete") && row.number().equals(numberOf(item)));
    }

    private static String numberOf(JsonNode item) {
        return item.path("title").asText().replace(TITLE, "");
    }
}
