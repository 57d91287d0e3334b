package org.chorus.web;

/** A problem on the wire: a stable code for programs, a sentence for people. */
public record ProblemJson(String code, String message) {
}
