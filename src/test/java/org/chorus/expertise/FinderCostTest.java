package org.chorus.expertise;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chorus.common.PageRequest;
import org.chorus.endorsement.ao.EndorsementRow;
import org.chorus.given.ABoard;
import org.chorus.idea.NewIdea;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What a question and a profile cost, with ten works and with ten thousand. */
@RunWith(Parameterized.class)
public class FinderCostTest {

    private static final int PEOPLE = 200;
    private static final int WORDS = 3_000;
    /** More than are weighed. */
    private static final int MANY = 1_000;
    /** Content that nobody may view. */
    private static final long UNSEEN = 77;

    private final AKnowledge all;
    private final Random chance = new Random(7);
    private int made;

    public FinderCostTest(String database, Supplier<AKnowledge> making) {
        this.all = making.get();
    }

    @Parameters(name = "{0}")
    public static Collection<Object[]> databases() {
        return AKnowledge.onBoth();
    }

    @After
    public void close() {
        all.close();
    }

    @Test
    public void aQuestionAndAProfileCostAtMostEightStatementsHoweverMuchThereIs() {
        int storage = peopleAndATopic();
        works(10, storage);
        List<Integer> few = costs(storage);
        works(9_990, storage);

        List<Integer> many = costs(storage);

        assertEquals(few, many);
        assertTrue(many.toString(), many.stream().allMatch(cost -> cost <= 8));
    }

    /** The finder's page reads the topic's name besides, which makes eight. */
    @Test
    public void aTopicWithSomethingRestrictedAndSomebodyKnownByThanksAloneCostsSeven() {
        int storage = peopleAndATopic();
        all.works.put(IntStream.range(0, MANY).mapToObj(i -> work(i == 0 ? UNSEEN : 0, "OPS", Set.of(key("p" + i % 5)), storage, "word1")).toList());
        all.thanks.endorse("ann", "eve", "Storage", all.thanks.idea("eve", "OPS"));
        all.profiles.put(key("eve"), new Profile(false, ""), 0);
        List<Expert> found = new ArrayList<>();

        List<String> cost = all.world.database.statements().during(() -> found.addAll(
                all.finder.people(as("bob"), new PeopleQuery("word1", storage, ""), PageRequest.first()).people().items()));

        assertEquals(List.of(false), found.stream().filter(one -> one.person().username().equals("eve")).map(Expert::open).toList());
        assertEquals(2, cost.stream().filter(sql -> sql.contains("HITS")).count());
        assertEquals(String.join("\n", cost), 7, cost.size());
    }

    /** Whom nothing but thanks speak for is found among the first 900; no page of these asks anything about them besides. */
    @Test
    public void theLastPageOfManyKnownByThanksAloneCostsSevenToo() {
        int storage = peopleAndATopic();
        all.works.put(IntStream.range(0, MANY).mapToObj(i -> work(i == 0 ? UNSEEN : 0, "OPS", Set.of(key("p" + i % 5)), storage, "word1")).toList());
        IntStream.range(0, MANY).forEach(i -> all.world.people.add("t" + i, "Thanked " + i));
        all.world.ao.create(EndorsementRow.class, IntStream.range(0, MANY).mapToObj(i -> endorsement("p" + i % PEOPLE, "t" + i, storage)).toList());
        List<String> found = new ArrayList<>();
        String after = "";
        do {
            PageRequest page = new PageRequest(after, PageRequest.MOST);
            List<PeopleFound> answer = new ArrayList<>();
            List<String> cost = all.world.database.statements().during(() -> answer.add(
                    all.finder.people(as("bob"), new PeopleQuery("word1", storage, ""), page)));
            assertEquals(String.join("\n", cost), 7, cost.size());
            answer.get(0).people().items().forEach(one -> found.add(one.person().username()));
            after = answer.get(0).people().next();
        } while (!after.isEmpty());

        assertEquals(900, found.stream().filter(name -> name.startsWith("t")).distinct().count());
        assertEquals(905, found.size());
    }

    private Map<String, Object> endorsement(String giver, String receiver, int topic) {
        Map<String, Object> columns = new HashMap<>(Map.of("GIVER_KEY", key(giver), "RECEIVER_KEY", key(receiver), "TOPIC_ID", 1, "SUBJECT_ID", topic,
                "STANDING", 0.0, "EVIDENCE", 1.0, "GIVEN_AT", all.world.clock.millis(), "NATURAL_KEY", giver + ":" + receiver));
        columns.putAll(Map.of("CONTENT_ID", 0L, "HIDDEN_AT", 0L, "DECLINED_AT", 0L, "TAKEN_BACK_AT", 0L, "LOCK_COUNT", 0));
        return columns;
    }

    private int peopleAndATopic() {
        IntStream.range(0, PEOPLE).forEach(i -> all.world.people.add("p" + i, "Person " + i));
        all.world.ideaService.post(as("ann"), ABoard.in("OPS").id(all.world), new NewIdea("Storage", "", List.of("Storage"), 0, ""));
        return all.world.topicService.ofLabels(Set.of("Storage")).get("Storage");
    }

    /** Words, a topic, both, a page's worth of words, nothing but a name, a mistyped topic, and a profile. */
    private List<Integer> costs(int storage) {
        String words = "word0 word1 word2";
        String text = IntStream.range(0, 150).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        List<Integer> costs = new ArrayList<>();
        for (PeopleQuery query : List.of(new PeopleQuery(words, 0, ""), new PeopleQuery("storage", 0, ""),
                new PeopleQuery("storage word1", 0, ""), new PeopleQuery(words, storage, ""), new PeopleQuery(text, 0, ""),
                new PeopleQuery("Person 7", 0, ""), new PeopleQuery("storrage", 0, ""))) {
            costs.add(all.world.database.statements().during(() -> assertFalse(query.toString(),
                    all.finder.people(as("bob"), query, PageRequest.first()).people().items().isEmpty())).size());
        }
        String known = all.hits(as("bob"), words).get(0).person().key();
        costs.add(all.world.database.statements().during(() -> all.profileService.of(as("bob"), known)).size());
        costs.add(all.world.database.statements().during(() -> all.profileService.of(as("ann"), key("ann"))).size());
        return costs;
    }

    /** Each of 20 words, frequent ones more often, by one to three people. */
    private void works(int many, int subject) {
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String text = IntStream.range(0, 20).mapToObj(word -> "word" + (int) (WORDS * Math.pow(chance.nextDouble(), 3)))
                    .collect(Collectors.joining(" "));
            Set<String> people = new HashSet<>();
            IntStream.rangeClosed(0, chance.nextInt(3)).forEach(person -> people.add(key("p" + chance.nextInt(PEOPLE))));
            works.add(work(0, made % 2 == 0 ? "" : "OPS", people, subject, text));
        }
        all.works.put(works);
    }

    private Work work(long content, String space, Set<String> people, int subject, String text) {
        WorkKey key = WorkKey.note(1_000_000 + made++);
        long at = content == 0 ? all.world.clock.millis() - chance.nextInt(1_000) * 86_400_000L : all.world.clock.millis() + 1;
        return new Work(key, key, space, content, "Work " + made, at, people.stream().map(person -> new Part(person, Role.AUTHOR, 1, at)).toList(),
                Set.of(subject), Analyser.termsOf("", text));
    }
}
