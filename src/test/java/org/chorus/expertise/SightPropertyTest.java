package org.chorus.expertise;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chorus.common.PageRequest;
import org.chorus.given.ABoard;
import org.chorus.host.Viewer;
import org.chorus.idea.NewIdea;
import org.junit.After;
import org.junit.Test;

/** What a viewer may not open changes nothing for that viewer: not who is found, not the order, not a word of why. */
public class SightPropertyTest {

    private static final List<String> PEOPLE = List.of("ann", "bob", "cho", "eve", "joe", "gil");
    private static final List<String> WORDS = List.of("backup", "tape", "robot", "kafka", "queue", "garden", "plant", "water");
    private static final List<String> SPACES = List.of("OPS", "HR", "PUB", "");

    private final AKnowledge all = AKnowledge.onH2();
    private final Random chance = new Random(2026);
    private int made;

    @After
    public void close() {
        all.close();
    }

    @Test
    public void hiddenWorksChangeNothing() {
        all.world.ideaService.post(as("cho"), ABoard.in("OPS").id(all.world), new NewIdea("x", "", List.of("Kafka"), 0, ""));
        int kafka = all.world.topicService.ofLabels(Set.of("Kafka")).get("Kafka");
        int told = 0;
        for (int round = 0; round < 40; round++) {
            all.works.put(List.of(work(SPACES.get(chance.nextInt(SPACES.size())), 0, kafka), content("OPS", kafka)));
            Viewer viewer = as(PEOPLE.get(chance.nextInt(PEOPLE.size())));
            String words = words(1 + chance.nextInt(3));
            List<String> before = told(viewer, words, kafka);

            List<WorkKey> hidden = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                Work one = hidden(viewer, kafka);
                hidden.add(one.key());
                all.works.put(List.of(one));
            }

            assertEquals("round " + round, before, told(viewer, words, kafka));
            all.works.remove(hidden.subList(0, 3));
            assertEquals("round " + round, before, told(viewer, words, kafka));
            told += before.size();
        }
        assertTrue(told > 100);
    }

    @Test
    public void whatIsRestrictedIsGoneAtOnceAndBackAtOnce() {
        Work work = content("OPS", 1);
        all.works.put(List.of(work));
        String word = work.terms().keySet().iterator().next();
        List<String> before = told(as("bob"), word, 0);

        all.world.rights.restrict(work.contentId(), key("nobody"));

        assertNotEquals(before, told(as("bob"), word, 0));
        assertEquals(List.of(), all.found(as("bob"), word));
    }

    /** Everything the viewer is told, in its order, by words, by topic and on each profile. */
    private List<String> told(Viewer viewer, String words, int topic) {
        List<String> told = new ArrayList<>();
        for (PeopleQuery query : List.of(new PeopleQuery(words, 0, ""), new PeopleQuery("", Math.max(topic, 1), ""), new PeopleQuery("kafka", 0, ""))) {
            all.finder.people(viewer, query, new PageRequest("", 100)).people().items().forEach(hit -> told.add(hit.toString()));
        }
        PEOPLE.forEach(person -> told.add(all.profileService.of(viewer, key(person)).toString()));
        return told;
    }

    private Work hidden(Viewer viewer, int topic) {
        List<String> closed = SPACES.stream().filter(space -> !space.isEmpty() && !all.world.rights.mayView(viewer, space)).toList();
        if (!closed.isEmpty() && chance.nextBoolean()) {
            return work(closed.get(chance.nextInt(closed.size())), 0, topic);
        }
        Work page = content("OPS", topic);
        all.world.rights.restrict(page.contentId(), key("nobody"));
        return page;
    }

    private Work content(String space, int topic) {
        long id = 5_000 + made;
        all.content.page(id, space, "Page", key("ann"), 1, "");
        return work(space, id, topic);
    }

    private Work work(String space, long contentId, int topic) {
        WorkKey key = contentId == 0 ? WorkKey.note(1_000 + made) : new WorkKey(WorkKind.PAGE, contentId);
        made++;
        long at = all.world.clock.millis() - chance.nextInt(900) * 86_400_000L;
        Part part = new Part(key(PEOPLE.get(chance.nextInt(PEOPLE.size()))), Role.values()[chance.nextInt(5)], chance.nextDouble(), at);
        return new Work(key, key, space, contentId, "Work " + made, at, List.of(part), chance.nextBoolean() ? Set.of(topic) : Set.of(),
                Analyser.termsOf("", words(6)));
    }

    private String words(int many) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < many; i++) {
            words.append(WORDS.get(chance.nextInt(WORDS.size()))).append(' ');
        }
        return words.toString();
    }
}
