package org.chorus.expertise;

import java.util.List;
import org.chorus.host.Person;
import org.chorus.topic.Subject;

/**
 * What somebody is shown who does not know yet whom to look for.
 *
 * @param topics    of which most people spoke lately first
 * @param questions to which nobody has answered yet, the latest first
 * @param unit      the viewer's own; empty where there is none
 * @param people    of that unit, or where there is none of anywhere, who were there latest first
 */
public record Start(List<Known> topics, List<Open> questions, String unit, List<Near> people) {

    /** For somebody not logged in. */
    static final Start NOTHING = new Start(List.of(), List.of(), "", List.of());

    public Start {
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
        people = List.copyOf(people);
    }

    /** A topic and some of those who know of it, at most three. */
    public record Known(Subject topic, List<Person> people) {
    }

    /** A question and who asked it. */
    public record Open(EvidenceView question, Person asker) {
    }

    /** Somebody, and up to three topics that they were at lately. */
    public record Near(Person person, List<Subject> topics) {
    }
}
