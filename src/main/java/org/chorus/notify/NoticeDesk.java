package org.chorus.notify;

import java.util.List;

/** Takes notices in, and sees that whoever waits for some has a time for the daily mail. */
public final class NoticeDesk {

    private final Notices notices;
    private final DigestPlanner digests;

    public NoticeDesk(Notices notices, DigestPlanner digests) {
        this.notices = notices;
        this.digests = digests;
    }

    /** Nobody is told twice of one event. */
    void tell(List<Notice> fresh) {
        notices.add(fresh);
        expect(fresh);
    }

    /** Of an event that is new, which need not be looked for. */
    void tellNew(List<Notice> fresh) {
        notices.addNew(fresh);
        expect(fresh);
    }

    private void expect(List<Notice> fresh) {
        digests.expect(fresh.stream().filter(notice -> !notice.happening().kind().isAtOnce()).map(Notice::recipient).toList());
    }

    /** Somebody is not to be told of an event after all, being told something nearer. */
    void takeBack(String event, String recipient) {
        notices.takeBack(event, recipient);
    }

    /** On the page of notices and never by mail. */
    void tellSilently(List<Notice> fresh) {
        notices.addSilently(fresh);
    }
}
