package org.chorus.board;

/**
 * What a viewer may do on a board that he may read. Both are false while the site is read-only, so that what is shown
 * and what is refused agree.
 *
 * @param mayContribute post, endorse, challenge, comment, suggest
 * @param mayCurate     settings, states, deleting and restoring anything, import
 */
public record Access(Board board, boolean mayContribute, boolean mayCurate) {
}
