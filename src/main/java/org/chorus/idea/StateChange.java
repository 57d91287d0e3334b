package org.chorus.idea;

/**
 * One step in the life of an idea.
 *
 * @param answer what the hosts said with it, as stored; may be empty
 * @param by     user key
 * @param at     epoch milliseconds
 */
public record StateChange(int id, int ideaId, IdeaState from, IdeaState to, String answer, String by, long at) {
}
