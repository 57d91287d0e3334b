package org.chorus.sandbox.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.chorus.sandbox.Rows;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.acceptance.Rest;
import org.chorus.sandbox.confluence.scenario.SpaceScenario;

/** A thousand people with years of ideas, notes and follows: one thing of each kind is written over HTTP and then copied. */
final class Crowd {

    static final int PEOPLE = 1_000;
    static final int IDEAS = 10_000;
    static final int WORDS = 3_000;

    private static final int SUPPORT = 100_000;
    private static final int COMMENTS = 100_000;
    private static final int COMMENTS_OF_AN_IDEA = 20;
    private static final int NOTES = 100_000;
    private static final int FOLLOWED = 150;
    private static final int WORKS = 10_000;
    private static final int WORDS_OF_A_WORK = 20;

    private final Sandbox sandbox;
    private final Rows rows;
    private final Random chance = new Random(5);
    private final List<String> people;
    private final int board;
    private final long begun;

    private Crowd(Sandbox sandbox) {
        this.sandbox = sandbox;
        this.rows = new Rows(sandbox.database());
        SpaceScenario space = sandbox.scenario().space("OPS");
        space.openToLoggedIn().writtenByLicensed();
        sandbox.scenario().person("host").spaceAdminOf("OPS");
        this.people = IntStream.range(0, PEOPLE).mapToObj(i -> sandbox.scenario().person("p" + i).key()).toList();
        this.board = as("host").post("/boards", Map.of("spaceKey", "OPS", "name", "Board", "kind", "open")).must(201).id();
        begin();
        this.begun = sandbox.clock().instant().toEpochMilli();
        ideas();
        notes();
        evidence();
    }

    static Crowd in(Sandbox sandbox) {
        Crowd crowd = new Crowd(sandbox);
        try (Connection connection = sandbox.database().dataSource().getConnection(); Statement statement = connection.createStatement()) {
            // What the server does by itself after a while.
            statement.execute("VACUUM ANALYZE");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return crowd;
    }

    int board() {
        return board;
    }

    /** Any idea with comments: its number, from 0 on, and the ids are in the order of the numbers. */
    static int discussed(Random chance) {
        return chance.nextInt(COMMENTS / COMMENTS_OF_AN_IDEA);
    }

    private void begin() {
        String text = "The name server of the second site answers late in the morning, and what waits for it waits too. ".repeat(3);
        int idea = as("p0").post("/boards/" + board + "/ideas", Map.of("title", "Restore the name server in an hour", "text", text,
                "topics", List.of("DNS", "Storage"))).must(201).id();
        as("p1").post("/ideas/" + idea + "/comments", Map.of("text", text.substring(0, 120))).must(201);
        as("p1").put("/ideas/" + idea + "/endorsement").must(200);
        as("p1").post("/notes", Map.of("kind", "learned", "text", text.substring(0, 200), "topics", List.of("DNS", "Storage"),
                "audience", Map.of("space", "OPS"))).must(201);
        as("p0").put("/follows/person/" + people.get(1)).must(200);
    }

    private void ideas() {
        List<Integer> ideas = rows.copies("IDEA", IDEAS, (i, row) -> row.putAll(Map.of("AUTHOR_KEY", anybody(), "NATURAL_KEY", "copy:" + i,
                "CREATED_AT", ago(i), "HOT", (Long) row.get("HOT") - i, "ENDORSEMENTS", SUPPORT / IDEAS,
                "COMMENTS", i < COMMENTS / COMMENTS_OF_AN_IDEA ? COMMENTS_OF_AN_IDEA : 0)));
        rows.copies("IDEA_VERSION", IDEAS, (i, row) -> row.putAll(Map.of("IDEA_ID", ideas.get(i), "NATURAL_KEY", ideas.get(i) + ":1")));
        rows.copies("IDEA_TOPIC", IDEAS, (i, row) -> row.putAll(Map.of("IDEA_ID", ideas.get(i), "NATURAL_KEY", "copy:" + i)));
        rows.copies("IDEA_ENDORSEMENT", SUPPORT, (i, row) -> {
            int idea = ideas.get(i % IDEAS);
            String giver = person(i / IDEAS + i % IDEAS * 7);
            row.putAll(Map.of("IDEA_ID", idea, "USER_KEY", giver, "NATURAL_KEY", idea + ":" + giver));
        });
        rows.copies("COMMENT", COMMENTS, (i, row) -> row.putAll(
                Map.of("IDEA_ID", ideas.get(i / COMMENTS_OF_AN_IDEA), "AUTHOR_KEY", anybody(), "CREATED_AT", ago(COMMENTS - i))));
    }

    private void notes() {
        List<String> authors = IntStream.range(0, NOTES).mapToObj(i -> anybody()).toList();
        List<Integer> notes = rows.copies("NOTE", NOTES, (i, row) -> row.putAll(
                Map.of("AUTHOR_KEY", authors.get(i), "NATURAL_KEY", "copy:" + i, "CREATED_AT", ago(NOTES - i))));
        rows.copies("NOTE_TOPIC", NOTES, (i, row) -> row.putAll(Map.of("NOTE_ID", notes.get(i), "NATURAL_KEY", "copy:" + i)));
        List<Integer> told = rows.copies("ACTIVITY", "\"KIND\" = 'NOTE_POSTED'", NOTES, (i, row) -> row.putAll(Map.of("ACTOR_KEY", authors.get(i),
                "OBJECT", "note:" + notes.get(i), "TARGET", "note:" + notes.get(i), "NATURAL_KEY", "note:" + notes.get(i),
                "HAPPENED_AT", ago(NOTES - i), "LAST_AT", ago(NOTES - i))));
        for (String channel : List.of("all", "space:OPS", "person:")) {
            rows.copies("ACTIVITY_CHANNEL", NOTES, (i, row) -> row.putAll(Map.of("ACTIVITY_ID", told.get(i), "HAPPENED_AT", ago(NOTES - i),
                    "CHANNEL", channel.equals("person:") ? channel + authors.get(i) : channel)));
        }
        rows.copies("FOLLOW", PEOPLE * FOLLOWED, (i, row) -> {
            String follower = person(i / FOLLOWED);
            String channel = "person:" + person(i / FOLLOWED + 1 + i % FOLLOWED * 6);
            row.putAll(Map.of("FOLLOWER_KEY", follower, "CHANNEL", channel, "NATURAL_KEY", "copy:" + i));
        });
    }

    private void evidence() {
        List<Integer> works = rows.copies("WORK", "\"NATURAL_KEY\" LIKE 'note:%'", WORKS, (i, row) -> row.putAll(
                Map.of("NATURAL_KEY", "note:9" + i, "THREAD", "note:9" + i, "AT", ago(i * 50))));
        rows.copies("WORK_PERSON", WORKS, (i, row) -> row.putAll(Map.of("WORK_ID", works.get(i), "PERSON_KEY", anybody(), "AT", ago(i * 50))));
        rows.copies("WORK_TOPIC", WORKS, (i, row) -> row.putAll(Map.of("WORK_ID", works.get(i))));
        rows.copies("WORK_TERM", WORKS * WORDS_OF_A_WORK, (i, row) -> row.putAll(
                Map.of("WORK_ID", works.get(i / WORDS_OF_A_WORK), "TERM", "word" + (i % WORDS_OF_A_WORK * (WORDS / WORDS_OF_A_WORK) + rare()))));
    }

    /** The n-th word is about n times rarer than the first. */
    private int rare() {
        return (int) Math.exp(chance.nextDouble() * Math.log((double) WORDS / WORDS_OF_A_WORK)) - 1;
    }

    /** Within the last minutes, since nothing is older than the space it is said in. */
    private long ago(int millis) {
        return begun - millis;
    }

    private String anybody() {
        return people.get(chance.nextInt(PEOPLE));
    }

    private String person(int i) {
        return people.get(i % PEOPLE);
    }

    private Rest as(String username) {
        return Rest.as(sandbox.url(), username);
    }
}
