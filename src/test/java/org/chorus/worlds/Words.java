package org.chorus.worlds;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that occur nowhere else, by which one sees in any output which step it tells of. */
final class Words {

    /** Topics that several steps share, each spelled as it comes. */
    static final List<String> SHARED = List.of("garden", "kafka", "tractor");
    /** What people talk about. */
    private static final List<String> TALK = List.of("backup", "tape", "queue", "plant", "water", "valve", "pump", "rust");
    private static final Pattern MARKED = Pattern.compile("zq([a-j]+)zq");
    private static final Pattern SHARED_TOPIC = Pattern.compile("(?i)" + String.join("|", SHARED));

    private Words() {
    }

    /** Of a step: a word in everything it says. */
    static String of(int step) {
        return "zq" + letters(step) + "zq";
    }

    /** The topic that only this step speaks of. */
    static String topicOf(int step) {
        return "zt" + letters(step) + "zt";
    }

    private static String letters(int number) {
        return Integer.toString(number).chars().collect(StringBuilder::new, (word, digit) -> word.append((char) ('a' + digit - '0')),
                StringBuilder::append).toString();
    }

    /** Numbers of the steps whose words are in the text. */
    static Set<Integer> in(String text) {
        return found(text, MARKED);
    }

    /** Numbers of the steps whose own topics are in the text. */
    static Set<Integer> topicsIn(String text) {
        return found(text, Pattern.compile("zt([a-j]+)zt"));
    }

    /** Shared topics in the text, as spelled. */
    static Set<String> spellingsIn(String text) {
        Set<String> found = new TreeSet<>();
        Matcher topic = SHARED_TOPIC.matcher(text);
        while (topic.find()) {
            found.add(topic.group());
        }
        return found;
    }

    private static Set<Integer> found(String text, Pattern pattern) {
        Set<Integer> found = new TreeSet<>();
        Matcher word = pattern.matcher(text);
        while (word.find()) {
            found.add(word.group(1).chars().reduce(0, (number, letter) -> 10 * number + letter - 'a'));
        }
        return found;
    }

    static String spelled(String topic, Random random) {
        return topic.chars().collect(StringBuilder::new, (word, letter) -> word.append(random.nextInt(4) == 0
                ? Character.toUpperCase((char) letter) : (char) letter), StringBuilder::append).toString();
    }

    /** Some of what people talk about; the same for the same number. */
    static String talk(int number) {
        Random random = new Random(number);
        return TALK.get(random.nextInt(TALK.size())) + " " + TALK.get(random.nextInt(TALK.size())) + " " + TALK.get(random.nextInt(TALK.size()));
    }
}
