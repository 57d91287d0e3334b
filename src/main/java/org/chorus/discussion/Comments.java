package org.chorus.discussion;

import java.util.Collection;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The comments kept; asks no permission. */
public interface Comments {

    /** Deleted ones included. */
    Optional<Comment> byId(int id);

    /** Deleted ones included; unknown ones are left out. */
    List<Comment> byIds(Collection<Integer> ids);

    /** Ids of all, deleted ones included, ascending. @param after 0 for the beginning */
    List<Integer> ids(int after, int limit);

    /** Of one idea, as {@link #ids}. */
    List<Integer> idsOn(int ideaId, int after, int limit);

    /** What the query asks for, thread by thread, each in the order it was written. */
    List<Comment> matching(CommentQuery query);

    /** Somebody's own on an idea since then, deleted ones left out. */
    List<Comment> recent(int ideaId, String authorKey, long since);

    /** @param parent of the new one, or nothing for one on the idea itself */
    Comment add(int ideaId, Optional<Comment> parent, String authorKey, String text, long now);

    /** Text, times, deletion and number of replies are taken over. */
    void save(Comment comment);

    /** Keys of those whose comments on an idea are not deleted, each once. */
    Set<String> authors(int ideaId);

    /** Those of an idea that are not deleted. */
    int standing(int ideaId);
}
