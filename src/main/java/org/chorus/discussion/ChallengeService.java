package org.chorus.discussion;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chorus.common.IdCursor;
import org.chorus.common.Conflict;
import org.chorus.common.Missing;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaCounters.Counter;
import org.chorus.idea.Standing;
import org.chorus.text.Mentions;
import org.chorus.text.TextRules;

/** Challenging an idea, and what comes of it. Nothing pauses yet. */
public final class ChallengeService {

    /** For each person and board, so that an objection is thought over and nobody stops everything. */
    static final int MOST_OBJECTIONS = 2;

    private final Floor floor;
    private final Challenges challenges;
    private final ChallengeViews views;
    private final Mentions mentions;

    public ChallengeService(Floor floor, Challenges challenges, ChallengeViews views, Mentions mentions) {
        this.floor = floor;
        this.challenges = challenges;
        this.views = views;
        this.mentions = mentions;
    }

    /** Latest first. */
    public Page<ChallengeView> of(Viewer viewer, int ideaId, PageRequest page) {
        Standing standing = floor.read(viewer, ideaId);
        List<Challenge> found = challenges.of(ideaId, IdCursor.of(page.after()), page.limit() + 1);
        return IdCursor.page(found, page.limit(), Challenge::id, shown -> views.all(standing, shown));
    }

    /**
     * The same challenge by the same person within a minute is one.
     *
     * @throws Conflict when two objections of this person stand on the board already
     */
    public ChallengeView challenge(Viewer viewer, int ideaId, NewChallenge raised) {
        String reason = mentions.toStored(raised.reason());
        String resolution = mentions.toStored(raised.resolution());
        return floor.contribute(viewer, ideaId, standing -> {
            Challenge wanted = new Challenge(0, ideaId, standing.idea().boardId(), viewer.key(), raised.kind(), raised.reasonClass(),
                    reason, resolution, standing.idea().version(), floor.now(), ChallengeState.OPEN, "", "", "", 0);
            Challenge challenge = challenges.recent(ideaId, viewer.key(), floor.echoesSince()).stream()
                    .filter(recent -> saysTheSame(recent, wanted))
                    .findFirst()
                    .orElseGet(() -> add(wanted));
            return views.one(standing, challenge);
        });
    }

    private static boolean saysTheSame(Challenge recent, Challenge wanted) {
        return recent.kind() == wanted.kind() && recent.reasonClass() == wanted.reasonClass()
                && recent.reason().equals(wanted.reason()) && recent.resolution().equals(wanted.resolution());
    }

    private Challenge add(Challenge wanted) {
        int place = wanted.isStandingObjection() ? freePlace(wanted) : 0;
        Challenge challenge = challenges.add(wanted, place);
        count(challenge);
        floor.tell(new Challenged(challenge.ideaId(), challenge.id(), challenge.authorKey(), challenge.kind()));
        return challenge;
    }

    private int freePlace(Challenge objection) {
        challenges.freePlacesOnDeleted(objection.boardId(), objection.authorKey());
        Set<Integer> taken = challenges.takenPlaces(objection.boardId(), objection.authorKey());
        return IntStream.rangeClosed(1, MOST_OBJECTIONS)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow(() -> new Conflict("challenge.too-many", "You have " + MOST_OBJECTIONS
                        + " objections standing on this board: resolve or withdraw one first.", MOST_OBJECTIONS));
    }

    /**
     * Takes a challenge one step on. Twice is the same as once.
     *
     * @param words the answer when it is answered, the new reason when it is kept; else not used
     * @throws org.chorus.common.Forbidden when this step is somebody else's
     * @throws Conflict when the challenge does not stand where the step begins
     */
    public ChallengeView move(Viewer viewer, int challengeId, ChallengeState wanted, String words) {
        String stored = mentions.toStored(TextRules.optionalText("answer", words, Challenge.LONGEST));
        return floor.write(viewer, () -> challenge(challengeId).ideaId(), "challenge", standing -> {
            Challenge before = challenge(challengeId);
            Challenge after = new ChallengeStep(standing, before, stored, floor.now()).to(wanted);
            if (!after.equals(before)) {
                save(before, after);
                tell(viewer, after);
            }
            return views.one(standing, after);
        });
    }

    private void save(Challenge before, Challenge after) {
        if (after.isStandingObjection() && !before.isStandingObjection()) {
            challenges.saveIn(freePlace(after), after);
        } else {
            challenges.save(after);
        }
        count(after);
    }

    private void tell(Viewer viewer, Challenge challenge) {
        int idea = challenge.ideaId();
        switch (challenge.state()) {
            case ANSWERED -> floor.tell(new ChallengeAnswered(idea, challenge.id(), viewer.key(), challenge.authorKey()));
            case KEPT -> floor.tell(new ChallengeKept(idea, challenge.id(), viewer.key()));
            case RESOLVED, WITHDRAWN -> floor.tell(new ChallengeClosed(idea, challenge.id(), viewer.key(), challenge.state()));
            case OPEN -> floor.tell(new Challenged(idea, challenge.id(), viewer.key(), challenge.kind()));
        }
    }

    private void count(Challenge challenge) {
        Counter counter = switch (challenge.kind()) {
            case CONCERN -> Counter.CONCERNS;
            case OBJECTION -> Counter.OBJECTIONS;
        };
        floor.count(challenge.ideaId(), counter, challenges.standing(challenge.ideaId(), challenge.kind()));
    }

    private Challenge challenge(int id) {
        return challenges.byId(id).orElseThrow(() -> new Missing("challenge"));
    }
}
