package org.chorus.stream;

import java.util.List;

import org.chorus.host.Person;
import org.chorus.topic.Subject;

/**
 * Whom and what somebody might follow who follows nothing that speaks yet; one's own unit's first.
 *
 * @param people at most 6
 * @param topics at most 8
 */
public record Beginning(List<Person> people, List<Subject> topics) {
}
