package org.chorus.notify;

import org.chorus.host.Person;

/**
 * A notice as its recipient reads it.
 *
 * @param sentence what happened, in the reader's language
 * @param actor    who did it; a former user without a key where nobody may know
 */
public record NoticeView(Notice notice, Headline headline, String sentence, Person actor) {
}
