package org.chorus.sandbox.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.confluence.scenario.PageScenario;
import org.chorus.sandbox.confluence.scenario.Scenario;

/**
 * Eleven years of a real community, lived through again in the host: each proposal is a page, each row of the file is
 * somebody creating, editing or trashing it at its time. Beside it, the stream as a plain reading of the file has it.
 */
final class ReplayedLife {

    /** When it begins. */
    static final Instant START = Instant.parse("2015-11-01T00:00:00Z");
    private static final Duration ONE_EDIT = Duration.ofHours(1);

    /** What a stream tells: one line for what was done, in whose words it is compared. */
    record Told(String kind, String person, String number, Instant at, int repeats) {

        private Told again() {
            return new Told(kind, person, number, at, repeats + 1);
        }
    }

    private final Sandbox host;
    private final Scenario world;
    private final Map<String, PageScenario> pages = new HashMap<>();
    private final Map<String, Boolean> trashed = new HashMap<>();
    private final List<Told> told = new ArrayList<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, Integer> latestEdit = new HashMap<>();

    ReplayedLife(Sandbox host) {
        this.host = host;
        this.world = AcceptanceHost.scenario(host);
    }

    /** Every third proposal is nobody's business outside LAB. */
    static String spaceOf(String number) {
        return Integer.parseInt(number) % 3 == 0 ? "LAB" : "OPS";
    }

    void live() {
        List<Map<String, String>> rows = SharedData.activity().stream()
                .sorted(Comparator.comparing((Map<String, String> row) -> at(row)))
                .toList();
        for (Map<String, String> row : rows) {
            Instant at = at(row);
            host.clock().show(at);
            happens(row.get("person"), row.get("verb"), row.get("number"), at);
        }
    }

    private void happens(String person, String verb, String number, Instant at) {
        people.put(keyOf(person), person);
        PageScenario page = pages.get(number);
        if (page == null) {
            pages.put(number, world.person(person).writesPage(spaceOf(number), "Proposal " + number, "<p>By " + person + "</p>"));
            told.add(new Told("page-created", person, number, at, 1));
            return;
        }
        if (verb.equals("delete")) {
            page.trashed();
            trashed.put(number, true);
            return;
        }
        if (trashed.getOrDefault(number, false)) {
            page.restored();
            trashed.put(number, false);
        }
        page.editedBy(person, "<p>" + at + "</p>");
        edited(person, number, at);
    }

    private void edited(String person, String number, Instant at) {
        Integer before = latestEdit.get(person + " " + number);
        if (before != null && at.isBefore(told.get(before).at().plus(ONE_EDIT))) {
            told.set(before, told.get(before).again());
        } else {
            latestEdit.put(person + " " + number, told.size());
            told.add(new Told("page-edited", person, number, at, 1));
        }
    }

    /** Newest first, of what fits; what is in the trash at the end is not there. */
    List<Told> stream(Predicate<Told> fits) {
        List<Told> newest = new ArrayList<>(told.stream()
                .filter(one -> !trashed.getOrDefault(one.number(), false)).filter(fits).toList());
        Collections.reverse(newest);
        return newest;
    }

    /** Key of the person in the host. */
    String keyOf(String person) {
        return world.person(person).key();
    }

    String personOf(String key) {
        return people.getOrDefault(key, key);
    }

    private static Instant at(Map<String, String> row) {
        return OffsetDateTime.parse(row.get("at")).toInstant();
    }
}
