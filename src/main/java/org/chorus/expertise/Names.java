package org.chorus.expertise;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Viewer;
import org.chorus.text.Words;
import org.chorus.topic.Subject;
import org.chorus.topic.TopicService;

/** Names of people and topics as somebody types them, a slip allowed after the first two letters. */
public final class Names {

    private static final int LONGEST = 60;
    private static final int SURE = 2;
    private static final int LOOKED_THROUGH = 100;

    private final People people;
    private final TopicService topics;

    public Names(People people, TopicService topics) {
        this.people = people;
        this.topics = topics;
    }

    /** Active people whose name or username begins so; where there is none, those it may have meant. */
    List<Person> matching(String typed, int limit) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        List<Person> exactly = people.matching(typed, limit);
        return exactly.isEmpty() ? nearly(typed, limit) : exactly;
    }

    private List<Person> nearly(String typed, int limit) {
        List<String> words = Words.of(typed);
        Map<String, Person> near = new LinkedHashMap<>();
        words.stream().filter(word -> word.length() > SURE + 1).forEach(word -> people.matching(word.substring(0, SURE), LOOKED_THROUGH).stream()
                .filter(person -> isMeant(words, person))
                .forEach(person -> near.putIfAbsent(person.key(), person)));
        return near.values().stream().sorted(Comparator.comparing(Person::name)).limit(limit).toList();
    }

    /** Each word typed is a part of the name, or nearly. */
    private static boolean isMeant(List<String> words, Person person) {
        List<String> parts = Stream.concat(Words.of(person.name()).stream(), Words.of(person.username()).stream()).toList();
        return words.stream().allMatch(word -> parts.stream().anyMatch(part -> part.equals(word) || Spelling.isNear(word, part)));
    }

    /** Topics that the words may have meant, the nearest first; none where a topic is spelled so. Two statements. */
    List<Subject> topics(Viewer viewer, String typed) {
        String wanted = String.join("", Words.of(typed));
        if (wanted.length() <= SURE + 1 || typed.length() > LONGEST) {
            return List.of();
        }
        return topics.matching(viewer, wanted.substring(0, SURE), LOOKED_THROUGH).stream()
                .filter(subject -> Spelling.isNear(wanted, slug(subject)))
                .sorted(Comparator.comparingInt(subject -> Spelling.distance(wanted, slug(subject))))
                .toList();
    }

    private static String slug(Subject subject) {
        return String.join("", Words.of(subject.name()));
    }
}
