package org.chorus.host;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The host's directory of people. Look-ups are answered from the host's own cache. */
public interface People {

    /** The person, or {@link Person#former} when the host knows nobody by this key. */
    Person byKey(String key);

    /** One entry for every key asked, former users included. */
    Map<String, Person> byKeys(Collection<String> keys);

    Optional<Person> byUsername(String username);

    /** People whose name or username begins with the words, by name, at most `limit`; active people only. */
    List<Person> matching(String words, int limit);
}
