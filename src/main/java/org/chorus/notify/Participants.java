package org.chorus.notify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chorus.discussion.Comments;
import org.chorus.idea.Endorsements;
import org.chorus.idea.Endorsements.Endorsement;

/** Who takes part in an idea. */
public final class Participants {

    private static final int AT_ONCE = 500;

    private final Endorsements endorsements;
    private final Comments comments;

    public Participants(Endorsements endorsements, Comments comments) {
        this.endorsements = endorsements;
        this.comments = comments;
    }

    /** Keys of those who endorse it and those who commented on it. */
    Set<String> of(int ideaId) {
        Set<String> people = new LinkedHashSet<>();
        List<Endorsement> some = endorsements.on(ideaId, 0, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(endorsement -> people.add(endorsement.userKey()));
            some = endorsements.on(ideaId, some.get(some.size() - 1).id(), AT_ONCE);
        }
        people.addAll(comments.authors(ideaId));
        return people;
    }
}
