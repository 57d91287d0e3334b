package org.chorus.notify;

/**
 * A thing that people are told about, as it is now.
 *
 * @param path  of its page, below the context
 * @param state upper-case name of the state it is in, empty for what has none
 */
public record Headline(String title, String path, String state) {
}
