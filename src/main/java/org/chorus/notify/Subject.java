package org.chorus.notify;

/** One thing that people are told about. */
public record Subject(SubjectKind kind, int id) {
}
