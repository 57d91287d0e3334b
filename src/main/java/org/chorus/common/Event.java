package org.chorus.common;

/** Something that happened in the domain, named in the past tense. */
public interface Event {
}
