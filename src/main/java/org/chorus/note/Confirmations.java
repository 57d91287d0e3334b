package org.chorus.note;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people found who tried; one for each person and note. Asks no permission. */
public interface Confirmations {

    Optional<Confirmation> of(int noteId, String userKey);

    /** By note, those of one person. */
    Map<Integer, Confirmation> of(Collection<Integer> noteIds, String userKey);

    /** Latest first. @param before id of the last one seen, 0 for the beginning */
    List<Confirmation> on(int noteId, int before, int limit);

    /** Those that somebody gave, by id. @param after id of the last one seen, 0 for the beginning */
    List<Confirmation> by(String userKey, int after, int limit);

    /** Takes the place of what the same person said of the note before. */
    void put(Confirmation confirmation);

    /** Again is the same as once. */
    void remove(int noteId, String userKey);

    int count(int noteId, Verdict verdict);
}
