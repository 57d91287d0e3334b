package org.chorus.stream;

import org.chorus.common.Ref;

/**
 * Something that somebody did, as it stands in streams.
 *
 * @param id       0 until kept
 * @param actorKey user key; empty where nobody may know, and where the host did it
 * @param object   what it was done to
 * @param target   what that belongs to, such as the idea of a comment; the object itself where there is nothing else
 * @param title    of the idea, page or topic it is about; kept up when that changes, empty where there is none
 * @param summary  the beginning of what was said, as stored: Markdown with people by key; may be empty
 * @param detail   what the kind says it is, else empty
 * @param at       epoch milliseconds; its place in the stream
 * @param lastAt   of the latest of several that are told as one
 * @param repeats  how many are told as one, 1 for a single one
 */
public record Activity(int id, ActivityKind kind, String actorKey, Ref object, Ref target, Place place, String title,
        String summary, String detail, long at, long lastAt, int repeats) {

    /** Bounds what is kept of a text. */
    public static final int LONGEST_SUMMARY = 400;

    /** One that just happened, without words. */
    public static Activity of(ActivityKind kind, String actorKey, Ref object, Place place, long at) {
        return new Activity(0, kind, actorKey, object, object, place, "", "", "", at, at, 1);
    }

    /** Done to this, which belongs to what was the object. */
    public Activity about(Ref part) {
        return new Activity(id, kind, actorKey, part, target, place, title, summary, detail, at, lastAt, repeats);
    }

    public Activity titled(String words) {
        return new Activity(id, kind, actorKey, object, target, place, words, summary, detail, at, lastAt, repeats);
    }

    /** @param stored Markdown with people by key, of any length */
    public Activity saying(String stored) {
        return new Activity(id, kind, actorKey, object, target, place, title, summaryOf(stored), detail, at, lastAt, repeats);
    }

    public Activity with(String someDetail) {
        return new Activity(id, kind, actorKey, object, target, place, title, summary, someDetail, at, lastAt, repeats);
    }

    /** The beginning of a stored text; neither a mention nor a character is cut in two. */
    public static String summaryOf(String stored) {
        String text = stored.strip();
        if (text.length() <= LONGEST_SUMMARY) {
            return text;
        }
        String cut = text.substring(0, LONGEST_SUMMARY);
        int mention = cut.lastIndexOf("@{");
        if (mention >= 0 && cut.indexOf('}', mention) < 0) {
            cut = cut.substring(0, mention);
        }
        int last = cut.length() - 1;
        return last >= 0 && Character.isHighSurrogate(cut.charAt(last)) ? cut.substring(0, last) : cut;
    }
}
