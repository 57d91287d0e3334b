package org.chorus.discussion;

/** How many reacted to something with a sign. @param mine whether the viewer is among them */
public record Tally(Reaction reaction, int count, boolean mine) {
}
