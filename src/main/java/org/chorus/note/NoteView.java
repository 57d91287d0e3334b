package org.chorus.note;

import java.util.List;
import org.chorus.discussion.Tally;
import org.chorus.host.Person;
import org.chorus.idea.IdeaState;
import org.chorus.topic.Topic;

/**
 * A note as one viewer is shown it; of a deleted one nothing is left but its place.
 *
 * @param root      of its thread, the note itself where it began one
 * @param author    nobody where it is deleted
 * @param spaceName empty for everybody
 * @param html      safe to stand in a page
 * @param excerpt   one plain line of at most 200 characters
 * @param editable  as its author edits it; empty unless the viewer may
 * @param topics    in the author's order
 * @param cards     Confluence content that it is about or links to, as far as the viewer may view that
 * @param ideas     that came of it, as far as the viewer may see them; left out in lists
 */
public record NoteView(Note note, Note root, Person author, String spaceName, String html, String excerpt, String editable,
        List<Topic> topics, List<ContentCard> cards, List<Tally> reactions, List<SparkedIdea> ideas, Mine mine) {

    /** What the note is to the viewer, and what he may do with it. */
    public record Mine(boolean author, boolean worked, boolean failed, boolean mayReply, boolean mayEdit, boolean mayDelete,
            boolean mayRestore, boolean mayConfirm, boolean maySpark) {
    }

    /** An idea that came of the note. */
    public record SparkedIdea(int id, String title, IdeaState state) {
    }

    /**
     * A page, blog post or comment of Confluence.
     *
     * @param about whether the note is about it, and does not only link to it
     * @param kind  `page`, `blogpost` or `content-comment`
     * @param path  context-relative
     */
    public record ContentCard(long id, boolean about, String kind, String title, String spaceName, String path) {
    }

    /** A word that is another one as soon as anything of what is shown is, and the same on every node. */
    public String digest() {
        Object words = note.isDeleted() ? "" : note;
        List<Object> shown = List.of(words, author, spaceName, html, topics, cards, reactions, ideas, mine);
        return Integer.toString(shown.toString().hashCode(), Character.MAX_RADIX);
    }

    NoteView with(List<SparkedIdea> sparked) {
        return new NoteView(note, root, author, spaceName, html, excerpt, editable, topics, cards, reactions, sparked, mine);
    }
}
