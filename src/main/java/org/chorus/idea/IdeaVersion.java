package org.chorus.idea;

/**
 * What an idea said at one time.
 *
 * @param editorKey user key of whoever wrote this version, empty after an import
 * @param creditKey user key of whoever suggested it, empty for nobody
 * @param at        epoch milliseconds
 */
public record IdeaVersion(int ideaId, int version, String title, String text, String editorKey, String creditKey, long at) {

    /** Without its author, as {@link Idea#toString}. */
    @Override
    public String toString() {
        return "Version " + version + " of idea " + ideaId;
    }
}
