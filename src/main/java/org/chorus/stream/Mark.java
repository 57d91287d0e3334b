package org.chorus.stream;

/** An activity's place in a stream, and what decides who may know of it. */
public record Mark(int activityId, long at, String spaceKey, long contentId) {
}
