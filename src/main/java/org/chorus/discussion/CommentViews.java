package org.chorus.discussion;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chorus.common.Page;
import org.chorus.discussion.CommentView.Rights;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.idea.Standing;

/** Shows comments to a viewer: names where they may be known, reactions, what he may do. */
public final class CommentViews {

    private final Reactions reactions;
    private final People people;

    public CommentViews(Reactions reactions, People people) {
        this.reactions = reactions;
        this.people = people;
    }

    CommentView one(Standing standing, Comment comment) {
        return all(standing, List.of(comment)).get(0);
    }

    /** @param found at most one more than the page holds */
    Page<CommentView> page(Standing standing, List<Comment> found, int limit) {
        List<Comment> shown = found.subList(0, Math.min(limit, found.size()));
        boolean more = found.size() > limit;
        return new Page<>(all(standing, shown), more ? CommentQuery.cursorAfter(shown.get(limit - 1)) : "");
    }

    private List<CommentView> all(Standing standing, List<Comment> shown) {
        List<Comment> kept = shown.stream().filter(comment -> !comment.isDeleted()).toList();
        Map<Integer, List<Tally>> tallies =
                reactions.of(ReactionTarget.COMMENT, kept.stream().map(Comment::id).toList(), standing.viewer().key());
        Map<String, Person> named = people.byKeys(kept.stream().map(Comment::authorKey).collect(Collectors.toSet()));
        return shown.stream().map(comment -> view(standing, comment, named, tallies)).toList();
    }

    private CommentView view(Standing standing, Comment comment, Map<String, Person> named, Map<Integer, List<Tally>> tallies) {
        boolean deleted = comment.isDeleted();
        Speaker speaker = deleted ? Speaker.none() : Speaker.of(comment.authorKey(), standing, named);
        return new CommentView(comment, speaker, deleted ? "" : comment.text(),
                tallies.getOrDefault(comment.id(), List.of()), rights(standing, comment));
    }

    private Rights rights(Standing standing, Comment comment) {
        boolean live = !comment.isDeleted() && !standing.idea().isDeleted();
        boolean contributes = standing.access().mayContribute();
        boolean own = contributes && standing.viewer().is(comment.authorKey());
        return new Rights(live && contributes, live && own, live && (own || standing.access().mayCurate()),
                comment.isDeleted() && mayRestore(standing, comment));
    }

    /** What a host deleted, its author may not bring back. */
    boolean mayRestore(Standing standing, Comment comment) {
        boolean ownDeed = standing.viewer().is(comment.authorKey()) && comment.authorKey().equals(comment.deletedBy());
        return standing.access().mayCurate() || standing.access().mayContribute() && ownDeed;
    }
}
