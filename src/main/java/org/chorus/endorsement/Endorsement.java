package org.chorus.endorsement;

import org.chorus.common.Ref;

/**
 * One person vouching for another.
 *
 * @param subjectId of the topic in the one vocabulary
 * @param topicId   of the topic as the audience's space spells it
 * @param message   plain words, as stored
 * @param work      what it points at; kind and id are empty for no work
 * @param base      what was settled when it was given
 * @param at        epoch milliseconds, as all times
 * @param takenBackAt 0 while the giver stands by it
 * @param hiddenAt  0 while the receiver shows it
 * @param declinedAt 0 while the receiver accepts it
 * @param workGoneAt 0 while the work is there or where there is none
 */
public record Endorsement(int id, String giverKey, String receiverKey, int subjectId, int topicId, String message, Ref work,
        Audience audience, Base base, long at, long takenBackAt, long hiddenAt, long declinedAt, long workGoneAt) {

    /** Bounds what an endorsement says. */
    public static final int LONGEST = 500;

    /** For an endorsement of a person as such. */
    public static final Ref NO_WORK = new Ref("", "");

    /**
     * The part of the weight that is settled when an endorsement is given and never changes again.
     *
     * @param standing the giver's own in the topic, 0 to 1, as all who may see the endorsement could know it
     * @param evidence 1.0, 0.6 or 0.2, see {@link Evidence}
     */
    public record Base(double standing, double evidence) {
    }

    public EndorsementState state() {
        if (takenBackAt != 0) {
            return EndorsementState.TAKEN_BACK;
        }
        if (declinedAt != 0) {
            return EndorsementState.DECLINED;
        }
        return hiddenAt == 0 ? EndorsementState.SHOWN : EndorsementState.HIDDEN;
    }

    public boolean hasWork() {
        return !work.equals(NO_WORK);
    }

    /** Whether what it points at was deleted: then it counts nowhere, until that is restored. */
    public boolean isWorkGone() {
        return workGoneAt != 0;
    }

    /** As stored under this id. */
    public Endorsement withId(int newId) {
        return new Endorsement(newId, giverKey, receiverKey, subjectId, topicId, message, work, audience, base, at, takenBackAt,
                hiddenAt, declinedAt, workGoneAt);
    }

    Endorsement weighing(Base settled) {
        return new Endorsement(id, giverKey, receiverKey, subjectId, topicId, message, work, audience, settled, at, takenBackAt,
                hiddenAt, declinedAt, workGoneAt);
    }

    /** Given again after it was taken back: what the receiver did with it stays done. */
    Endorsement inPlaceOf(Endorsement before) {
        return new Endorsement(before.id, giverKey, receiverKey, subjectId, topicId, message, work, audience, base, at, 0,
                before.hiddenAt, before.declinedAt, before.workGoneAt);
    }

    Endorsement saying(String words) {
        return new Endorsement(id, giverKey, receiverKey, subjectId, topicId, words, work, audience, base, at, takenBackAt,
                hiddenAt, declinedAt, workGoneAt);
    }

    Endorsement takenBack(long time) {
        return new Endorsement(id, giverKey, receiverKey, subjectId, topicId, message, work, audience, base, at, time, hiddenAt,
                declinedAt, workGoneAt);
    }

    /** Only one of the two times is not 0. */
    Endorsement received(long hidden, long declined) {
        return new Endorsement(id, giverKey, receiverKey, subjectId, topicId, message, work, audience, base, at, takenBackAt,
                hidden, declined, workGoneAt);
    }

    /** @param time 0 once it is back */
    Endorsement workGone(long time) {
        return new Endorsement(id, giverKey, receiverKey, subjectId, topicId, message, work, audience, base, at, takenBackAt,
                hiddenAt, declinedAt, time);
    }
}
