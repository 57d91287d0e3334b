package org.chorus.idea;

import org.chorus.host.Person;

/** Who wrote something, as far as a viewer may know. */
public sealed interface Author {

    /** A person of this site, or one it no longer knows. */
    record Known(Person person) implements Author {
    }

    /** In a suggestion box: nobody is told, not even the hosts. */
    record Hidden() implements Author {
    }

    /** Names as an import wrote them; may be empty. */
    record Written(String names) implements Author {
    }
}
