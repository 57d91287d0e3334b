package org.chorus.sandbox;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chorus.sandbox.acceptance.Rest;
import org.chorus.sandbox.acceptance.Rest.Answer;
import org.chorus.sandbox.confluence.scenario.Scenario;

/**
 * A space in which people write, ask, answer and thank: begun over HTTP, so that every row is as the app writes it, and
 * made large by copying those rows.
 */
final class Life {

    private static final int PEOPLE = 200;
    private static final int THINGS = 10;
    private static final int THANKABLE = 20;
    private static final int WORDS = 3_000;

    private final Sandbox sandbox;
    private final List<String> people;
    private final int question;
    private final int quiet;
    private final int topic;
    private int unthanked;

    private Life(Sandbox sandbox) {
        this.sandbox = sandbox;
        this.people = IntStream.range(0, PEOPLE).mapToObj(i -> sandbox.scenario().person("p" + i).key()).toList();
        as("ann").post("/boards", Map.of("spaceKey", "OPS", "name", "Board", "kind", "open")).must(201);
        this.quiet = spokenOfNoLonger("Sundials");
        this.question = note("bob", "stuck", "Where is word0?");
        IntStream.range(0, THINGS).forEach(this::begin);
        this.topic = as("ann").get("/topics?q=dns").must(200).json().path("items").get(0).path("id").asInt();
        as("ann").put("/follows/topic/" + topic).must(200);
        this.unthanked = IntStream.range(0, THANKABLE).map(i -> note("bob", "fix", "So word" + i + " runs")).min().orElseThrow();
    }

    static Life in(Sandbox sandbox) {
        Scenario world = sandbox.scenario();
        world.space("OPS").openToLoggedIn();
        List.of("ann", "bob").forEach(world::person);
        return new Life(sandbox);
    }

    /** An idea with comments and an endorsement, a reply, a note, thanks back and forth, and a follower. */
    private void begin(int i) {
        String person = "p" + i;
        int idea = as(i == 0 ? "ann" : person).post("/boards/1/ideas", Map.of("title", "Idea " + i, "text", "word" + i + " and storage",
                "topics", List.of("DNS"))).must(201).id();
        as("bob").post("/ideas/" + idea + "/comments", Map.of("text", "Like word" + i)).must(201);
        as("bob").put("/ideas/" + idea + "/endorsement").must(200);
        as(person).post("/notes/" + question + "/replies", Map.of("text", "There is word" + i)).must(201);
        int learned = note(person, "learned", "What word" + i + " means, @ann");
        thank("ann", person, learned);
        thank(person, "ann", note("ann", "learned", "And word" + i));
        as("ann").put("/follows/person/" + key(person)).must(200);
        as(person).put("/follows/person/" + key("ann")).must(200);
    }

    /** Id of a topic that somebody spoke of by mistake. */
    private int spokenOfNoLonger(String name) {
        int note = as("bob").post("/notes", Map.of("kind", "doing", "text", "It is late", "topics", List.of(name),
                "audience", Map.of("space", "OPS"))).must(201).id();
        int topic = as("bob").get("/topics?q=" + name).must(200).json().path("items").get(0).path("id").asInt();
        as("bob").put("/notes/" + note, Map.of("topics", List.of("DNS"))).must(200);
        return topic;
    }

    private void thank(String giver, String receiver, int note) {
        as(giver).post("/endorsements", Map.of("receiver", key(receiver), "topic", "DNS", "message", "Well done",
                "work", Map.of("kind", "note", "id", String.valueOf(note)))).must(201);
    }

    private int note(String author, String kind, String text) {
        Answer posted = as(author).post("/notes", Map.of("kind", kind, "text", text, "topics", List.of("DNS", "Storage"),
                "audience", Map.of("space", "OPS")));
        return posted.must(201).id();
    }

    String key(String username) {
        return sandbox.scenario().person(username).key();
    }

    /** Id of the note that all replies answer. */
    int question() {
        return question;
    }

    /** Id of the topic that everything is about. */
    int topic() {
        return topic;
    }

    /** In whose home nothing is, though they follow a topic. */
    String newcomer() {
        sandbox.scenario().person("new");
        as("new").put("/follows/topic/" + quiet).must(200);
        return "new";
    }

    /** Id of one more of bob's notes, for which nobody has thanked him yet. */
    int unthanked() {
        return unthanked++;
    }

    /** So many more notes, replies, items of streams, works, thanks, notices, ideas and topics. */
    void grow(int many) {
        Rows rows = new Rows(sandbox.database());
        List<Integer> notes = rows.copies("NOTE", "\"KIND\" = 'LEARNED'", many, (i, row) -> row.putAll(
                Map.of("AUTHOR_KEY", person(i), "NATURAL_KEY", "copy:" + i)));
        rows.copies("NOTE", "\"KIND\" = 'REPLY'", many, (i, row) -> row.putAll(
                Map.of("AUTHOR_KEY", person(i), "NATURAL_KEY", "reply:" + i)));
        rows.copies("NOTE_TOPIC", many, (i, row) -> row.putAll(
                Map.of("NOTE_ID", notes.get(i), "NATURAL_KEY", "copy:" + notes.get(i))));
        told(rows, notes);
        evidence(rows, notes);
        rows.copies("ENDORSEMENT", many, (i, row) -> row.putAll(
                Map.of("GIVER_KEY", person(i), "RECEIVER_KEY", person(i + 1 + i / PEOPLE), "NATURAL_KEY", "copy:" + i)));
        rows.copies("NOTICE", many, (i, row) -> row.putAll(
                Map.of("RECIPIENT_KEY", key("ann"), "EVENT_KEY", "copy:" + i, "NATURAL_KEY", "copy:" + i)));
        List<Integer> ideas = rows.copies("IDEA", many, (i, row) -> row.putAll(
                Map.of("AUTHOR_KEY", person(i), "NATURAL_KEY", "copy:" + i)));
        rows.copies("IDEA_TOPIC", many, (i, row) -> row.putAll(Map.of("IDEA_ID", ideas.get(i), "NATURAL_KEY", "copy:" + i)));
        List<Integer> subjects = rows.copies("SUBJECT", many, (i, row) -> row.putAll(Map.of("SLUG", "dnx" + i, "HEAD", "dnx" + i)));
        rows.copies("TOPIC", many, (i, row) -> row.putAll(
                Map.of("SLUG", "dnx" + i, "NAME", "Dnx " + i, "SUBJECT_ID", subjects.get(i), "NATURAL_KEY", "OPS:dnx" + i)));
    }

    private void told(Rows rows, List<Integer> notes) {
        List<Integer> activities = rows.copies("ACTIVITY", "\"KIND\" = 'NOTE_POSTED'", notes.size(), (i, row) -> row.putAll(
                Map.of("ACTOR_KEY", person(i), "OBJECT", "note:" + notes.get(i), "TARGET", "note:" + notes.get(i),
                        "NATURAL_KEY", "note:" + notes.get(i))));
        for (String channel : List.of("all", "space:OPS", "topic:" + topic, "to:" + key("ann"), "person:")) {
            rows.copies("ACTIVITY_CHANNEL", notes.size(), (i, row) -> row.putAll(Map.of("ACTIVITY_ID", activities.get(i),
                    "CHANNEL", channel.equals("person:") ? channel + person(i) : channel)));
        }
        // A board's stream is of its ideas.
        List<Integer> ideas = rows.copies("ACTIVITY", "\"KIND\" = 'IDEA_POSTED'", notes.size(), (i, row) -> row.putAll(
                Map.of("ACTOR_KEY", person(i), "NATURAL_KEY", "copy:" + i)));
        rows.copies("ACTIVITY_CHANNEL", notes.size(), (i, row) -> row.putAll(Map.of("ACTIVITY_ID", ideas.get(i), "CHANNEL", "board:1")));
    }

    /** One word is in all of them, the others are rarer. */
    private void evidence(Rows rows, List<Integer> notes) {
        List<Integer> works = rows.copies("WORK", "\"NATURAL_KEY\" LIKE 'note:%'", notes.size(), (i, row) -> row.putAll(
                Map.of("NATURAL_KEY", "note:" + notes.get(i), "THREAD", "note:" + notes.get(i))));
        rows.copies("WORK_PERSON", notes.size(), (i, row) -> row.putAll(Map.of("WORK_ID", works.get(i), "PERSON_KEY", person(i))));
        rows.copies("WORK_TOPIC", notes.size(), (i, row) -> row.putAll(Map.of("WORK_ID", works.get(i), "SUBJECT_ID", topic)));
        for (int word = 0; word < 5; word++) {
            int step = word;
            rows.copies("WORK_TERM", notes.size(), (i, row) -> row.putAll(
                    Map.of("WORK_ID", works.get(i), "TERM", "word" + (1 + i * step % WORDS))));
        }
    }

    private String person(int i) {
        return people.get(i % PEOPLE);
    }

    private Rest as(String username) {
        return Rest.as(sandbox.url(), username);
    }
}
