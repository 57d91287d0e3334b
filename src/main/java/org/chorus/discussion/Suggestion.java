package org.chorus.discussion;

/**
 * What somebody offers to build on an idea.
 *
 * @param note      what to build on, as stored; may be empty where there is a text
 * @param text      how the idea's text could read, as stored; empty where there is only a note
 * @param basedOn   the idea's version it was written for
 * @param answer    why it was declined, as stored; else empty
 * @param answerer  user key of whoever declined it; else empty
 * @param version   the idea's version that took it over, 0 for none
 * @param changedAt 0 while open
 */
public record Suggestion(int id, int ideaId, String authorKey, String note, String text, int basedOn, long createdAt,
        SuggestionState state, String answer, String answerer, int version, long changedAt) {

    /** Whether it offers a whole text and not only a thought. */
    public boolean hasText() {
        return !text.isEmpty();
    }

    Suggestion taken(int inVersion, long at) {
        return new Suggestion(id, ideaId, authorKey, note, text, basedOn, createdAt, SuggestionState.TAKEN, "", "", inVersion, at);
    }

    Suggestion closed(SuggestionState newState, String newAnswer, String newAnswerer, long at) {
        return new Suggestion(id, ideaId, authorKey, note, text, basedOn, createdAt, newState, newAnswer, newAnswerer, 0, at);
    }
}
