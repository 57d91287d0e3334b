package org.chorus.worlds;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chorus.given.AnApp;
import org.chorus.worlds.Step.Act;
import org.junit.Test;

/**
 * Random lives in spaces with permissions and restricted pages, in the whole app on real databases. Streams, finder,
 * profiles, notices, daily mails, feeds and ActivityStreams 2.0 show each reader nothing that a model of a few lines does
 * not allow, lose nothing, and are the same whatever happens where the reader may not look. How many lives is told by
 * `-Dworlds.seeds`, the first by `-Dworlds.first`; every third is lived on PostgreSQL.
 */
public class WorldsTest {

    private static final int SEEDS = Integer.getInteger("worlds.seeds", 3);
    private static final int FIRST = Integer.getInteger("worlds.first", 1);
    private static final int LENGTH = Integer.getInteger("worlds.length", 150);
    private static final int COMPARED = 2;
    private static final int HIDDEN_STEPS = 12;
    /** What streams tell of by its first words. */
    private static final Set<Act> TOLD = EnumSet.of(Act.COMMENT, Act.REPLY, Act.CONCERN, Act.DECIDE, Act.PAGE_COMMENT, Act.THANK, Act.SPARK);

    /** There an endorsement is a person liked, without words. */
    private static final Set<Act> TOLD_IN_AS2 = EnumSet.of(Act.IDEA, Act.NOTE, Act.COMMENT, Act.REPLY, Act.CONCERN, Act.DECIDE, Act.PAGE_COMMENT, Act.SPARK);

    private final List<String> faults = new ArrayList<>();

    @Test
    public void nobodyIsShownWhatTheyMayNotSeeAndNothingTellsThatItIsThere() {
        for (int seed = FIRST; seed < FIRST + SEEDS && faults.isEmpty(); seed++) {
            Script script = new Script(seed, LENGTH);
            try (AnApp app = app(seed)) {
                live(seed, script, app);
            }
        }

        assertEquals("", String.join("\n\n", faults.subList(0, Math.min(5, faults.size()))));
    }

    private static AnApp app(int seed) {
        String[] people = Script.PEOPLE.toArray(String[]::new);
        return seed % 3 == 0 ? AnApp.onPostgreSql(people) : AnApp.onH2(people);
    }

    private void live(int seed, Script script, AnApp app) {
        List<Step> steps = List.copyOf(script.steps);
        Life life = new Life(app);
        Model now = new Model();
        steps.forEach(step -> {
            life.wait(step);
            life.play(step);
            now.take(step);
            if (step.act() == Act.DAY) {
                script.readers().forEach(name -> allowed(seed, name, now, steps.subList(0, step.no()), Map.of("digest", Reads.letter(life, name))));
            }
        });
        Reads reads = new Reads(life, steps);
        for (String name : script.readers()) {
            Map<String, String> told = reads.of(name);
            allowed(seed, name, now, steps, told);
            whole(seed, name, now, steps, told);
        }
        List<String> some = IntStream.range(0, COMPARED).mapToObj(turn -> script.readers().get((seed + 3 * turn) % script.readers().size())).toList();
        some.forEach(name -> same(seed, name + ", as if what is hidden had never been", normal(reads.of(name)),
                normal(without(seed, name, script, steps))));
        some.forEach(name -> {
            Map<String, String> told = reads.of(name);
            IntStream.range(0, HIDDEN_STEPS).forEach(turn -> script.hiddenFrom(name).ifPresent(life::play));
            same(seed, name + ", after more that is hidden", told, reads.of(name));
        });
    }

    /** What the person is told where only those steps were done that they may know of. */
    private static Map<String, String> without(int seed, String name, Script script, List<Step> steps) {
        try (AnApp app = app(seed)) {
            Life life = new Life(app);
            steps.forEach(step -> {
                life.wait(step);
                if (script.isOf(name, step)) {
                    life.play(step);
                }
            });
            return new Reads(life, steps).of(name);
        }
    }

    private static Map<String, String> normal(Map<String, String> told) {
        return told.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, read -> Normal.of(read.getValue())));
    }

    /** Nothing is told but of steps that the person sees, in spellings of topics that were used within their hearing. */
    private void allowed(int seed, String name, Model now, List<Step> steps, Map<String, String> told) {
        Set<Integer> seen = steps.stream().filter(step -> now.sees(name, step)).map(Step::no).collect(Collectors.toSet());
        List<Step> open = steps.stream().filter(step -> now.isOpen(name, step)).toList();
        Set<Integer> heard = open.stream().map(Step::no).collect(Collectors.toSet());
        Set<String> spelled = open.stream().flatMap(step -> step.topics().stream()).collect(Collectors.toSet());
        Words.SHARED.forEach(topic -> spelled.add(topic));
        told.forEach((read, text) -> {
            none(seed, name + " is told of hidden", read, Words.in(text), seen, steps);
            none(seed, name + " is told topics of hidden", read, Words.topicsIn(text), heard, steps);
            Set<String> unheard = new TreeSet<>(Words.spellingsIn(text));
            unheard.removeAll(spelled);
            if (!unheard.isEmpty()) {
                faults.add("seed " + seed + ": " + name + " is told topics spelled " + unheard + " in " + read);
            }
        });
    }

    private void none(int seed, String fault, String read, Set<Integer> found, Set<Integer> allowed, List<Step> steps) {
        found.removeAll(allowed);
        found.forEach(no -> faults.add("seed " + seed + ": " + fault + " " + steps.get(no - 1) + " in " + read));
    }

    /** Nothing that the person may see is missing where everything is to be told, and counts are those of what is listed. */
    private void whole(int seed, String name, Model now, List<Step> steps, Map<String, String> told) {
        for (Step step : steps) {
            if (now.isOpen(name, step) && now.isTold(step)) {
                String word = step.act() == Act.IDEA ? now.wordOf(step, Act.IDEA_EDIT) : step.act() == Act.NOTE ? now.wordOf(step, Act.NOTE_EDIT) : step.word();
                boolean isNote = step.act() == Act.NOTE || step.act() == Act.REPLY;
                if (TOLD.contains(step.act()) || step.act() == Act.IDEA || isNote || step.act() == Act.PAGE && step.pick() % 5 > 0) {
                    missing(seed, name, step, word, told, "stream all application/json");
                }
                if (TOLD_IN_AS2.contains(step.act())) {
                    missing(seed, name, step, word, told, "stream all application/activity+json");
                }
                if (isNote && !name.isEmpty() && step.to().equals(name) && !step.by().equals(name)) {
                    missing(seed, name, step, word, told, "notices");
                }
                if (step.act() == Act.THANK && !name.isEmpty()) {
                    missing(seed, name, step, word, told, "profile thanks to " + step.to(), "profile thanks by " + step.by());
                }
            }
        }
        int unread = told.get("notices").split("\"read\":false", -1).length - 1;
        if (!name.isEmpty() && !told.get("notices").contains("\"unread\":" + unread + "}")) {
            faults.add("seed " + seed + ": not " + unread + " unread for " + name + " in " + told.get("notices"));
        }
    }

    private void missing(int seed, String name, Step step, String word, Map<String, String> told, String... reads) {
        for (String read : reads) {
            if (!told.get(read).contains(word)) {
                faults.add("seed " + seed + ": " + name + " is not told of " + step + " in " + read);
            }
        }
    }

    private void same(int seed, String what, Map<String, String> told, Map<String, String> otherwise) {
        told.forEach((read, text) -> {
            String other = otherwise.get(read);
            if (!text.equals(other)) {
                int from = Math.max(0, IntStream.range(0, Math.min(text.length(), other.length()))
                        .filter(at -> text.charAt(at) != other.charAt(at)).findFirst().orElse(0) - 100);
                faults.add("seed " + seed + ": " + read + " differs for " + what + ":\n" + text.substring(from, Math.min(text.length(), from + 300))
                        + "\n" + other.substring(Math.min(from, other.length()), Math.min(other.length(), from + 300)));
            }
        });
    }
}
