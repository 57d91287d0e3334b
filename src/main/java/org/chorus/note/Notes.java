package org.chorus.note;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chorus.topic.Topic;

/** The notes kept, replies among them; asks no permission. */
public interface Notes {

    /** Deleted ones included. */
    Optional<Note> byId(int id);

    /** Deleted ones included, in the order asked; unknown ones are left out. */
    List<Note> byIds(Collection<Integer> ids);

    /** The note that carries this key, if any. */
    Optional<Note> byNaturalKey(String key);

    /** Deleted ones included, in the order written. @param after id of the last one seen, 0 for the beginning */
    List<Note> inThread(int rootId, int after, int limit);

    /** As {@link #inThread}, but only those that reply to this very one. */
    List<Note> repliesTo(int parentId, int after, int limit);

    /** What somebody wrote and did not delete, replies included, by id. @param after id of the last one seen, 0 for the beginning */
    List<Note> writtenBy(String userKey, int after, int limit);

    /** Standing questions with one of the topics that no answer has helped with, newest first. */
    List<Note> openQuestions(Collection<Integer> topicIds, int most);

    /** Standing fixes with one of the topics, those that worked for most first, then newest first. */
    List<Note> fixes(Collection<Integer> topicIds, int most);

    /** Ids of all, deleted ones and replies included, ascending. @param after 0 for the beginning */
    List<Integer> ids(int after, int limit);

    /** @param naturalKey unique; a second note with it is refused by the database */
    Note add(Note note, String naturalKey);

    /** Makes every other writer to the thread wait until the transaction ends, and has the thread changed. @param at epoch milliseconds */
    void lock(int rootId, long at);

    /** As {@link #lock}, for who changes nothing that readers see. */
    void hold(int rootId);

    /** Text, times, version and deletion are taken over. */
    void save(Note note);

    /** One reply more stands in the thread, which has changed. @param at epoch milliseconds */
    void countReply(int rootId, long at);

    /** How many replies stand in the thread. */
    int standingReplies(int rootId);

    /** How many standing replies of the thread have worked for whoever asked. */
    int helpfulReplies(int rootId);

    void putCounts(int id, NoteCounts counts);

    /** Ids of topics by id of note, in the order their authors gave; notes without topics are left out. */
    Map<Integer, List<Integer>> topicsOf(Collection<Integer> noteIds);

    /** As {@link #topicsOf}, with what they are called; one statement. */
    Map<Integer, List<Topic>> namedTopicsOf(Collection<Integer> noteIds);

    /** Makes the note's topics exactly these. */
    void putTopics(int noteId, List<Integer> topicIds);

    /** Topics of a new note, which has none yet. */
    void addTopics(int noteId, List<Integer> topicIds);

    /** What it said before, as it is replaced. */
    void addVersion(NoteVersion replaced);

    /** What it said before, latest first, at most 200. */
    List<NoteVersion> replacedVersions(int noteId);
}
