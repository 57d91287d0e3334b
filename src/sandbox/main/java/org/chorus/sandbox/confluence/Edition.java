package org.chorus.sandbox.confluence;

/**
 * What a piece of content said from one moment on.
 *
 * @param number from 1, without gaps
 * @param body   storage format
 * @param note   what the editor said about the change; often empty
 */
public record Edition(int number, String title, String body, String editorKey, long at, String note) {
}
