package org.chorus.stream;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chorus.common.Event;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.given.AStream;
import org.chorus.given.SharedData;
import org.chorus.host.Content;
import org.chorus.host.ContentCreated;
import org.chorus.host.ContentItem;
import org.chorus.host.ContentKind;
import org.chorus.host.ContentRemoved;
import org.chorus.host.ContentRestored;
import org.chorus.host.ContentUpdated;
import org.chorus.host.Viewer;
import org.junit.Test;

/** A real community's life, each proposal a page: streams hold, page by page, exactly what a plain reading of the file says. */
public class StreamReplayTest {

    private static final long ONE_EDIT = Duration.ofHours(1).toMillis();

    /** One row of the file. */
    private record Row(long at, String person, String verb, int number) {

        private static Row of(String line) {
            String[] cells = line.split(",");
            return new Row(OffsetDateTime.parse(cells[0]).toInstant().toEpochMilli(), cells[1], cells[2], Integer.parseInt(cells[3]));
        }

        /** Every third proposal is nobody's business outside HR. */
        private String space() {
            return number % 3 == 0 ? "HR" : "OPS";
        }
    }

    /** What a stream tells, as one line of the file and how many more are told with it. */
    private record Line(String kind, String person, int number, long at, int repeats) {
    }

    private final List<Line> told = new ArrayList<>();
    private final Map<String, Integer> latestEdit = new HashMap<>();
    private final Set<Integer> made = new HashSet<>();
    private final Set<Integer> trashed = new HashSet<>();

    @Test
    public void streamsHoldExactlyWhatTheFileSays() throws IOException {
        try (AStream stream = AStream.onH2()) {
            ContentTeller teller = new ContentTeller(new Told(stream.activities), stream.activities, noContent(), stream.world.topicService,
                    stream.world.clock);
            List<Row> rows = Files.readAllLines(SharedData.activity()).stream().skip(1).map(Row::of)
                    .sorted(Comparator.comparingLong(Row::at)).toList();
            for (Row row : rows) {
                stream.world.rights.content(row.number(), row.space());
                stream.world.transactions.required(() -> happens(row).forEach(teller::on));
            }

            compare(stream, as("ann"), Source.ALL, one -> true, 20);
            compare(stream, as("bob"), Source.ALL, one -> one.number() % 3 != 0, 20);
            compare(stream, as("ann"), Source.space("HR"), one -> one.number() % 3 == 0, 100);
            Set<String> followed = Set.of("p0001", "p0002", "p0005", "p0077", "p0427");
            followed.forEach(person -> stream.follow("bob", Channel.person(key(person))));
            compare(stream, as("bob"), Source.HOME, one -> followed.contains(one.person()) && one.number() % 3 != 0, 20);
        }
    }

    /** The event, and in the plain reading what a stream makes of it. */
    private List<Event> happens(Row row) {
        ContentItem item = new ContentItem(row.number(), ContentKind.PAGE, 0, "Proposal " + row.number(), row.space(), "", key(row.person()),
                row.at(), key(row.person()), row.at(), 0);
        if (row.verb().equals("delete") && made.contains(row.number())) {
            trashed.add(row.number());
            return List.of(new ContentRemoved(row.number()));
        }
        if (made.add(row.number())) {
            told.add(new Line("page-created", row.person(), row.number(), row.at(), 1));
            return List.of(new ContentCreated(item, key(row.person()), row.at(), false));
        }
        edited(row);
        Event edit = new ContentUpdated(item, key(row.person()), row.at(), 0, false);
        return trashed.remove(row.number()) ? List.of(new ContentRestored(item), edit) : List.of(edit);
    }

    private void edited(Row row) {
        Integer before = latestEdit.get(row.person() + " " + row.number());
        if (before != null && row.at() < told.get(before).at() + ONE_EDIT) {
            Line first = told.get(before);
            told.set(before, new Line(first.kind(), first.person(), first.number(), first.at(), first.repeats() + 1));
        } else {
            latestEdit.put(row.person() + " " + row.number(), told.size());
            told.add(new Line("page-edited", row.person(), row.number(), row.at(), 1));
        }
    }

    private void compare(AStream stream, Viewer viewer, Source source, Predicate<Line> fits, int limit) {
        List<Line> expected = new ArrayList<>(told.stream().filter(one -> !trashed.contains(one.number())).filter(fits).toList());
        Collections.reverse(expected);
        List<Line> shown = new ArrayList<>();
        String after = "";
        do {
            Page<Activity> page = stream.streams.page(viewer, source, new PageRequest(after, limit));
            assertEquals(Math.min(limit, expected.size() - shown.size()), page.items().size());
            page.items().forEach(item -> shown.add(new Line(item.kind().wire(), item.actorKey().replace("key-", ""),
                    Integer.parseInt(item.object().id()), item.at(), item.repeats())));
            after = page.next();
        } while (!after.isEmpty());
        assertEquals(source.toString(), expected, shown);
    }

    /** Pages are told with their events; nothing else is asked of the host. */
    private static Content noContent() {
        return (Content) Proxy.newProxyInstance(Content.class.getClassLoader(), new Class<?>[] {Content.class},
                (proxy, method, arguments) -> method.getReturnType() == Optional.class ? Optional.empty() : Set.of());
    }
}
