package org.chorus.expertise;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chorus.common.PageRequest;
import org.junit.Test;

/**
 * How long questions take on PostgreSQL, with 10,000 works by 1,000 people; writes it to `target/finder-bench.txt`. No test, so `verify` leaves it
 * out: {@code mvn -o test -Dtest=FinderBench -Dsurefire.failIfNoSpecifiedTests=false}.
 */
public class FinderBench {

    private static final int WORKS = 10_000;
    private static final int PEOPLE = 1_000;
    private static final int TOPICS = 200;
    private static final int WORDS = 8_000;
    private static final int WORDS_OF_A_WORK = 80;
    private static final int ENDORSEMENTS = 5_000;
    private static final int QUESTIONS = 200;

    private final Random chance = new Random(11);

    @Test
    public void times() throws IOException {
        try (AKnowledge all = AKnowledge.onPostgreSql()) {
            fill(all);
            List<PeopleQuery> questions = IntStream.range(0, QUESTIONS).mapToObj(this::question).toList();
            questions.forEach(question -> ask(all, question));
            Map<String, List<Double>> millis = new HashMap<>();
            double ours = ownSeconds();
            double theirs = backendSeconds(all);
            questions.forEach(question -> {
                long from = System.nanoTime();
                ask(all, question);
                double took = (System.nanoTime() - from) / 1e6;
                List.of("all", kind(question)).forEach(kind -> millis.computeIfAbsent(kind, any -> new ArrayList<>()).add(took));
            });
            List<String> lines = millis.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(one -> line(one.getKey(), one.getValue())).collect(Collectors.toList());
            lines.add(String.format(Locale.ROOT, "CPU of a question: ours %.1f ms, the database's %.1f ms", (ownSeconds() - ours) * 1000 / QUESTIONS,
                    (backendSeconds(all) - theirs) * 1000 / QUESTIONS));
            Files.write(Path.of("target/finder-bench.txt"), lines);
            // Two versions that answer alike leave the same file.
            Files.write(Path.of("target/finder-answers.txt"), questions.stream().map(question -> question + " " + answer(all, question)).toList());
        }
    }

    private static double ownSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    /** Of the processes that serve our connections, in hundredths as Linux counts them. */
    private static double backendSeconds(AKnowledge all) {
        return all.world.sql.list(100, "SELECT pid FROM pg_stat_activity WHERE datname = current_database()", List.of(), row -> row.getInt(1)).stream()
                .mapToDouble(FinderBench::seconds).sum();
    }

    private static double seconds(int pid) {
        try {
            String[] numbers = Files.readString(Path.of("/proc/" + pid + "/stat")).replaceFirst(".*\\) ", "").split(" ");
            return (Long.parseLong(numbers[11]) + Long.parseLong(numbers[12])) / 100.0;
        } catch (IOException gone) {
            return 0;
        }
    }

    private static String line(String kind, List<Double> millis) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(Locale.ROOT, "%-12s %4d  p50 %6.1f  p90 %6.1f  p99 %6.1f  most %6.1f", kind, sorted.length, at(sorted, 0.5), at(sorted, 0.9),
                at(sorted, 0.99), sorted[sorted.length - 1]);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private static void ask(AKnowledge all, PeopleQuery question) {
        all.finder.people(as("bob"), question, PageRequest.first());
    }

    private static String answer(AKnowledge all, PeopleQuery question) {
        return all.finder.people(as("bob"), question, PageRequest.first()).people().items().stream()
                .map(one -> one.person().username() + one.band() + one.why().stream().map(why -> why.title()).toList()).collect(Collectors.joining(" "));
    }

    private static String kind(PeopleQuery question) {
        int words = question.words().isEmpty() ? 0 : question.words().split(" ").length;
        return (question.topicId() != 0 ? "topic+" : "") + (words > 5 ? "text" : words > 1 ? "words" : words == 1 ? "word" : "");
    }

    /** A word, some, a topic with and without words, and a paragraph, in turn. */
    private PeopleQuery question(int number) {
        int words = List.of(1, 2, 3, 5, 0, 2, 40).get(number % 7);
        int topic = number % 7 == 4 || number % 7 == 5 ? 1 + chance.nextInt(TOPICS) : 0;
        return new PeopleQuery(IntStream.range(0, words).mapToObj(i -> word()).collect(Collectors.joining(" ")), topic, "");
    }

    /** As in real texts, the n-th most frequent is about n times rarer than the first; the commonest is in every second work. */
    private String word() {
        return "w" + Integer.toString((int) Math.exp(chance.nextDouble() * Math.log(WORDS)), 36) + "q";
    }

    private void fill(AKnowledge all) {
        IntStream.range(0, PEOPLE).forEach(i -> all.world.people.add("p" + i, "Person " + i));
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < WORKS; i++) {
            WorkKey key = i % 3 == 0 ? WorkKey.idea(1_000_000 + i) : WorkKey.note(1_000_000 + i);
            long at = all.world.clock.millis() - chance.nextInt(1_500) * 86_400_000L;
            Set<String> people = new HashSet<>();
            IntStream.rangeClosed(0, chance.nextInt(4)).forEach(person -> people.add(key("p" + (int) (PEOPLE * Math.pow(chance.nextDouble(), 2)))));
            String text = IntStream.range(0, WORDS_OF_A_WORK).mapToObj(word -> word()).collect(Collectors.joining(" "));
            works.add(new Work(key, key, List.of("OPS", "PUB", "").get(i % 3), 0, "Work " + i, at,
                    people.stream().map(person -> new Part(person, Role.AUTHOR, 1, at)).toList(),
                    Set.copyOf(List.of(1 + chance.nextInt(TOPICS), 1 + chance.nextInt(TOPICS) / 4)), Analyser.termsOf("", text)));
        }
        all.works.put(works);
        all.world.transactions.required(() -> all.world.sql.batch("INSERT INTO {ENDORSEMENT} ([GIVER_KEY], [RECEIVER_KEY], [SUBJECT_ID], [TOPIC_ID],"
                + " [MESSAGE], [WORK_KIND], [WORK_ID], [SPACE_KEY], [CONTENT_ID], [STANDING], [EVIDENCE], [GIVEN_AT], [TAKEN_BACK_AT], [HIDDEN_AT],"
                + " [DECLINED_AT], [LOCK_COUNT], [NATURAL_KEY]) VALUES (?, ?, ?, 0, '', '', '', '', 0, 0.5, 0.6, ?, 0, 0, 0, 0, ?)",
                IntStream.range(0, ENDORSEMENTS).mapToObj(i -> Arrays.<Object>asList(key("p" + chance.nextInt(PEOPLE)), key("p" + chance.nextInt(PEOPLE)),
                        1 + chance.nextInt(TOPICS), all.world.clock.millis() - chance.nextInt(700) * 86_400_000L, "bench:" + i)).toList()));
        try (Connection connection = all.world.database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            // What the server does by itself after a while.
            statement.execute("VACUUM ANALYZE");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
