package org.chorus.notify;

import java.util.Locale;

/** What a notice tells. */
public enum Happening {

    STATE_CHANGED(MailKind.STATE),
    COMMENTED(MailKind.COMMENT),
    REPLIED(MailKind.REPLY),
    MENTIONED(MailKind.MENTION),
    MENTIONED_IN_IDEA(MailKind.MENTION),
    SUGGESTED(MailKind.SUGGESTION),
    SUGGESTION_TAKEN(MailKind.SUGGESTION),
    SUGGESTION_DECLINED(MailKind.SUGGESTION),
    CHALLENGED(MailKind.CHALLENGE),
    CHALLENGE_KEPT(MailKind.CHALLENGE),
    CHALLENGE_ANSWERED(MailKind.CHALLENGE),
    MENTIONED_IN_NOTE(MailKind.MENTION),
    REPLIED_TO_NOTE(MailKind.REPLY),
    NOTE_WORKED(MailKind.CONFIRMATION),
    IDEA_SPARKED(MailKind.SPARK),
    IDEA_ON_BOARD(MailKind.BOARD),
    ENDORSED(MailKind.ENDORSEMENT),
    FOLLOWED(MailKind.FOLLOWER);

    private final MailKind kind;

    Happening(MailKind kind) {
        this.kind = kind;
    }

    public MailKind kind() {
        return kind;
    }

    /** As it stands in text keys and on the wire: `suggestion-taken`. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
