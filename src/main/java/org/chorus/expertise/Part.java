package org.chorus.expertise;

/**
 * Somebody's part in a work.
 *
 * @param share 0 to 1
 * @param at    when they last took it, epoch milliseconds
 */
public record Part(String personKey, Role role, double share, long at) {
}
