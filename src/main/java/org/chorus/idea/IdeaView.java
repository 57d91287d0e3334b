package org.chorus.idea;

import java.util.List;
import org.chorus.board.Board;
import org.chorus.host.Person;
import org.chorus.topic.Topic;

/**
 * An idea as one viewer is shown it. Of a deleted idea those who may not restore it see only that there was one.
 *
 * @param html     safe to stand in a page
 * @param excerpt  one plain line of at most 200 characters
 * @param editable the text as its author edits it; empty unless the viewer may edit
 * @param topics   in the author's order
 * @param editedAt 0 while unchanged
 * @param links    to ideas that the viewer may see; left out in lists
 */
public record IdeaView(int id, Board board, String title, String html, String excerpt, String editable, IdeaState state,
        List<Topic> topics, Author author, long createdAt, long editedAt, int version, Counts counts, Official official,
        Mine mine, List<Linked> links, boolean deleted) {

    public IdeaView {
        topics = List.copyOf(topics);
        links = List.copyOf(links);
    }

    /**
     * What the hosts said.
     *
     * @param html empty where they said nothing
     * @param text plain, on one line
     */
    public record Official(String html, String text, Person by, long at) {

        public boolean isGiven() {
            return !html.isEmpty();
        }
    }

    /** What the idea is to the viewer, and what he may do with it. */
    public record Mine(boolean endorsed, boolean author, boolean mayEdit, boolean mayDelete, boolean mayContribute, boolean mayCurate) {
    }

    /** Another idea and how it belongs to this one. */
    public record Linked(Relation relation, int id, String title, IdeaState state) {
    }

    /** Read as "this idea ... that one". */
    public enum Relation { INSPIRED_BY, INSPIRED, REQUIRES, REQUIRED_BY }

    IdeaView with(List<Linked> someLinks) {
        return new IdeaView(id, board, title, html, excerpt, editable, state, topics, author, createdAt, editedAt, version,
                counts, official, mine, someLinks, deleted);
    }
}
