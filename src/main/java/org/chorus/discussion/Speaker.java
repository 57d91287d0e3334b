package org.chorus.discussion;

import java.util.Map;
import org.chorus.host.Person;
import org.chorus.idea.Standing;

/**
 * Who said something, as far as a reader may know.
 *
 * @param byAuthor whether it was the idea's author
 * @param hidden   true where no name may be given, as of the author in a suggestion box; then the person is nobody
 */
public record Speaker(Person person, boolean byAuthor, boolean hidden) {

    private static final Person NOBODY = Person.former("");

    static Speaker of(String userKey, Standing standing, Map<String, Person> people) {
        boolean byAuthor = !userKey.isEmpty() && userKey.equals(standing.idea().authorKey());
        boolean hidden = userKey.isEmpty() || byAuthor && standing.board().hidesAuthors();
        return new Speaker(hidden ? NOBODY : people.getOrDefault(userKey, Person.former(userKey)), byAuthor, hidden);
    }

    /** Nobody said anything, or it was taken back. */
    static Speaker none() {
        return new Speaker(NOBODY, false, true);
    }
}
