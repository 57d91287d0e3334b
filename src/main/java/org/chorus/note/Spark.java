package org.chorus.note;

import org.chorus.common.Ref;

/** An idea that came of something. @param source a `note` or a `comment` on an idea */
public record Spark(Ref source, int ideaId) {
}
