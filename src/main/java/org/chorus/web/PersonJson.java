package org.chorus.web;

/**
 * A person on the wire.
 *
 * @param name   as the host knows it now; for somebody it no longer knows, words that say so
 * @param avatar path from the root of the server; empty where there is none
 */
public record PersonJson(String key, String name, String avatar) {
}
