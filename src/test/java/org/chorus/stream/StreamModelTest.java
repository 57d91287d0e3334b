package org.chorus.stream;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.given.AStream;
import org.chorus.given.AWorld;
import org.chorus.host.Viewer;
import org.junit.Test;

/**
 * Random spaces, restrictions, people and doings: every stream of every reader is, page by page, what a few lines over a
 * plain list say it is; and what a reader may not see changes nothing for that reader.
 */
public class StreamModelTest {

    private static final int ROUNDS = 12;
    private static final int CONTENTS = 15;
    private static final List<String> PEOPLE = List.of("ann", "bob", "cho", "eve");
    private static final List<String> SPACES = List.of("OPS", "HR", "PUB", "");

    /** What happened, as the model keeps it. */
    private record Done(Activity activity, Set<String> channels) {
    }

    @Test
    public void readersSeeExactlyWhatTheModelSaysWhateverIsHiddenBetween() {
        for (int seed = 1; seed <= ROUNDS; seed++) {
            try (AStream stream = seed % 4 == 0 ? AStream.onPostgreSql() : AStream.onH2()) {
                new Round(stream, new Random(seed), "seed " + seed).play();
            }
        }
    }

    private static final class Round {

        private final AStream stream;
        private final Random random;
        private final String name;
        private final List<Done> done = new ArrayList<>();
        private final Set<String> followed = new HashSet<>();
        private final Map<Long, Set<String>> restricted = new HashMap<>();

        Round(AStream stream, Random random, String name) {
            this.stream = stream;
            this.random = random;
            this.name = name;
        }

        void play() {
            restrict();
            for (int i = 0; i < 120; i++) {
                happens(place(one(SPACES)));
            }
            follow();
            compareAll();
            List<List<Integer>> before = pages(as("bob"), Source.HOME, 20);
            Viewer bob = as("bob");
            for (int i = 0; i < 60; i++) {
                Place place = place(one(SPACES));
                if (!maySee(bob, place)) {
                    happens(place);
                }
            }
            assertEquals(name + ": hidden things change nothing", before, pages(bob, Source.HOME, 20));
            compareAll();
            restrict();
            compareAll();
        }

        private void restrict() {
            for (String person : PEOPLE) {
                for (String space : List.of("OPS", "HR", "PUB")) {
                    stream.world.rights.none(key(person), space);
                    if (random.nextInt(3) > 0) {
                        stream.world.rights.view(key(person), space);
                    }
                }
            }
            for (long content = 1; content <= CONTENTS; content++) {
                stream.world.rights.content(content, spaceOf(content));
                if (random.nextBoolean()) {
                    Set<String> readers = Set.of(key(one(PEOPLE)), key(one(SPACES)));
                    restricted.put(content, readers);
                    stream.world.rights.restrict(content, readers.toArray(String[]::new));
                }
            }
        }

        private static String spaceOf(long content) {
            return SPACES.get((int) (content % 3));
        }

        private Place place(String space) {
            return space.isEmpty() || random.nextInt(3) > 0 ? Place.space(space) : Place.content(space, 3 * (1 + random.nextInt(4)) + SPACES.indexOf(space));
        }

        private void happens(Place place) {
            if (random.nextInt(3) > 0) {
                stream.world.clock.forward(Duration.ofSeconds(random.nextInt(100)));
            }
            String author = one(PEOPLE);
            Set<String> channels = new HashSet<>();
            if (random.nextInt(4) == 0) {
                channels.add(Channel.topic(1 + random.nextInt(3)));
            }
            if (random.nextInt(6) == 0) {
                channels.add(Channel.to(key(one(PEOPLE))));
            }
            Activity activity = stream.note(author, place, channels);
            channels.addAll(Set.of(Channel.ALL, Channel.person(key(author)), Channel.space(place.spaceKey())));
            if (random.nextInt(10) == 0) {
                stream.world.transactions.required(() -> stream.activities.hide(Set.of(activity.object()), 1));
            } else {
                done.add(new Done(activity, channels));
            }
        }

        private void follow() {
            for (String channel : List.of(Channel.person(key("ann")), Channel.topic(1), Channel.topic(2), Channel.space("PUB"))) {
                if (random.nextBoolean()) {
                    followed.add(channel);
                    stream.follow("bob", channel);
                }
            }
        }

        private void compareAll() {
            int limit = 1 + random.nextInt(25);
            List<Viewer> viewers = new ArrayList<>(PEOPLE.stream().map(AWorld::as).toList());
            viewers.add(Viewer.ANONYMOUS);
            for (Viewer viewer : viewers) {
                compare(viewer, Source.ALL, Set.of(Channel.ALL), limit);
                compare(viewer, Source.person(key("ann")), Set.of(Channel.person(key("ann"))), limit);
                for (String space : List.of("OPS", "HR", "PUB")) {
                    if (stream.world.rights.mayView(viewer, space)) {
                        compare(viewer, Source.space(space), Set.of(Channel.space(space)), limit);
                    }
                }
            }
            Set<String> home = new HashSet<>(followed);
            home.addAll(Set.of(Channel.person(key("bob")), Channel.to(key("bob"))));
            compare(as("bob"), Source.HOME, home, limit);
        }

        private void compare(Viewer viewer, Source source, Set<String> channels, int limit) {
            List<Integer> expected = done.stream()
                    .filter(one -> one.channels().stream().anyMatch(channels::contains))
                    .map(Done::activity)
                    .filter(visibleTo(viewer))
                    .sorted(Comparator.comparingLong(Activity::at).thenComparing(Activity::id).reversed())
                    .map(Activity::id).toList();
            List<List<Integer>> inPages = new ArrayList<>();
            for (int from = 0; from < Math.max(1, expected.size()); from += limit) {
                inPages.add(expected.subList(from, Math.min(from + limit, expected.size())));
            }
            assertEquals(name + ", " + viewer + ", " + source, inPages, pages(viewer, source, limit));
        }

        private Predicate<Activity> visibleTo(Viewer viewer) {
            return activity -> maySee(viewer, activity.place());
        }

        private boolean maySee(Viewer viewer, Place place) {
            boolean there = place.spaceKey().isEmpty() ? !viewer.isAnonymous() : stream.world.rights.mayView(viewer, place.spaceKey());
            return there && (!restricted.containsKey(place.contentId())
                    || restricted.get(place.contentId()).contains(viewer.key()));
        }

        private List<List<Integer>> pages(Viewer viewer, Source source, int limit) {
            List<List<Integer>> pages = new ArrayList<>();
            String after = "";
            do {
                Page<Activity> page = stream.streams.page(viewer, source, new PageRequest(after, limit));
                pages.add(page.items().stream().map(Activity::id).toList());
                after = page.next();
            } while (!after.isEmpty());
            return pages;
        }

        private <T> T one(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
