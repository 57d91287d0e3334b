package org.chorus.account;

import java.time.Instant;
import java.util.Map;
import org.chorus.host.Person;

/**
 * Everything that one person wrote.
 *
 * @param lists by name, each read while it is gone through
 */
public record Export(Person person, Instant at, Map<String, Iterable<Map<String, Object>>> lists) {
}
