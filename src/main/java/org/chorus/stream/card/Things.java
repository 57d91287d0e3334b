package org.chorus.stream.card;

import org.chorus.common.Ref;
import org.chorus.stream.Activity;
import org.chorus.text.shown.Addresses;

/** Where the things are that activities tell of; context-relative, and asks nobody. */
public final class Things {

    private final Addresses addresses;

    public Things(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Of what was done. */
    public String object(Activity activity) {
        Ref object = activity.object();
        Ref target = activity.target();
        return switch (object.kind()) {
            case "comment" -> of(target) + "#comment-" + object.id();
            case "challenge", "suggestion" -> of(target) + "#chorus-" + object.kind() + "-" + object.id();
            case "note" -> object.equals(target) ? of(object) : of(target) + "#note-" + object.id();
            case "content-comment" -> of(target) + "&focusedCommentId=" + object.id() + "#comment-" + object.id();
            case "endorsement" -> of(target);
            default -> of(object);
        };
    }

    /** Of a thing that has a page of its own. */
    public String of(Ref ref) {
        return switch (ref.kind()) {
            case "idea", "board", "note", "topic" -> addresses.page("/" + ref.kind() + "s/" + ref.id());
            case "person" -> addresses.page("/people/" + Addresses.encoded(ref.id()));
            case "space" -> addresses.space(ref.id());
            default -> addresses.content(ref.id());
        };
    }
}
