package org.chorus.notify;

import java.time.Clock;
import java.util.List;
import org.chorus.board.Boards;
import org.chorus.common.Event;
import org.chorus.common.Subscriber;
import org.chorus.endorsement.Endorsement;
import org.chorus.endorsement.PersonEndorsed;
import org.chorus.follow.Follow;
import org.chorus.follow.FollowKind;
import org.chorus.follow.Followed;
import org.chorus.follow.Follows;
import org.chorus.note.IdeaSparked;

/**
 * Writes down what people do for each other: endorse, follow, make ideas of what somebody wrote. Whoever follows
 * something first is given a time for the daily mail.
 */
public final class PeopleNoticeWriter implements Subscriber {

    private final NoticeDesk desk;
    private final DigestPlanner digests;
    private final Follows follows;
    private final Boards boards;
    private final Clock clock;

    public PeopleNoticeWriter(NoticeDesk desk, DigestPlanner digests, Follows follows, Boards boards, Clock clock) {
        this.desk = desk;
        this.digests = digests;
        this.follows = follows;
        this.boards = boards;
        this.clock = clock;
    }

    @Override
    public void on(Event event) {
        if (event instanceof PersonEndorsed endorsed) {
            endorsed(endorsed);
        } else if (event instanceof Followed followed) {
            followed(followed);
        } else if (event instanceof IdeaSparked sparked) {
            sparked(sparked);
        }
    }

    /** Of the same they are not told twice, however often it is taken back. */
    private void endorsed(PersonEndorsed endorsed) {
        Endorsement one = endorsed.endorsement();
        List<Notice> notice = List.of(Notice.fresh("endorsement:" + one.id(), one.receiverKey(), Happening.ENDORSED, 0,
                new Subject(SubjectKind.ENDORSEMENT, one.id()), one.giverKey(), one.id(), clock.millis()));
        if (endorsed.again()) {
            desk.tell(notice);
        } else {
            desk.tellNew(notice);
        }
    }

    /** A person is told once of each follower, however often that one stops and begins again. */
    private void followed(Followed followed) {
        digests.expect(List.of(followed.followerKey()));
        if (followed.kind() == FollowKind.PERSON) {
            follows.find(followed.followerKey(), followed.kind().channel(followed.targetId())).map(Follow::id)
                    .ifPresent(id -> tell(followed.targetId(), followed.followerKey(), Notice.fresh("follow:" + followed.followerKey(),
                            followed.targetId(), Happening.FOLLOWED, 0, new Subject(SubjectKind.FOLLOW, id), followed.followerKey(), id,
                            clock.millis())));
        }
    }

    /** In a suggestion box nobody is told who did it. */
    private void sparked(IdeaSparked sparked) {
        boolean hidden = boards.byId(sparked.boardId()).filter(board -> !board.hidesAuthors()).isEmpty();
        tell(sparked.sourceAuthor(), sparked.actor(), Notice.fresh("sparked:" + sparked.ideaId(), sparked.sourceAuthor(),
                Happening.IDEA_SPARKED, sparked.boardId(), new Subject(SubjectKind.IDEA, sparked.ideaId()), hidden ? "" : sparked.actor(),
                sparked.ideaId(), clock.millis()));
    }

    private void tell(String recipient, String actor, Notice notice) {
        if (!recipient.isEmpty() && !recipient.equals(actor)) {
            desk.tell(List.of(notice));
        }
    }
}
