package org.chorus.notify;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of mail that somebody can stop, each by itself. */
public enum MailKind {

    STATE(true), COMMENT(true), REPLY(true), MENTION(true), ENDORSEMENT(true), SUGGESTION(false), CHALLENGE(false),
    CONFIRMATION(false), SPARK(false), BOARD(false), FOLLOWER(false), DIGEST(false);

    private final boolean atOnce;

    MailKind(boolean atOnce) {
        this.atOnce = atOnce;
    }

    /** Worth a mail of its own; the others wait for the digest. */
    public boolean isAtOnce() {
        return atOnce;
    }

    /** As it stands in text keys and tokens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MailKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
