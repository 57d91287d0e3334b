package org.chorus.notify;

import java.util.Set;

/** Who wants no more mails of which kind. */
public interface MailStops {

    Set<MailKind> of(String userKey);

    /** The same twice is one stop. */
    void add(String userKey, MailKind kind, long at);

    void remove(String userKey, MailKind kind);
}
