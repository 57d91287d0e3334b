package org.chorus.stream;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.common.Event;
import org.chorus.common.Ref;
import org.chorus.common.Subscriber;
import org.chorus.endorsement.Endorsement;
import org.chorus.endorsement.EndorsementDeclined;
import org.chorus.endorsement.EndorsementHidden;
import org.chorus.endorsement.EndorsementReworded;
import org.chorus.endorsement.EndorsementShown;
import org.chorus.endorsement.EndorsementState;
import org.chorus.endorsement.EndorsementTakenBack;
import org.chorus.endorsement.PersonEndorsed;
import org.chorus.endorsement.WorksWatch;

/** Tells of people who endorse people, for as long as both let it stand and what it is for is there. */
public final class EndorsementTeller implements Subscriber, WorksWatch {

    private final Told told;
    private final Activities activities;
    private final Clock clock;

    public EndorsementTeller(Told told, Activities activities, Clock clock) {
        this.told = told;
        this.activities = activities;
        this.clock = clock;
    }

    @Override
    public void on(Event event) {
        if (event instanceof PersonEndorsed endorsed) {
            endorsed(endorsed);
        } else if (event instanceof EndorsementReworded reworded) {
            activities.resay(ref(reworded.endorsement()), PlainWords.asStored(reworded.endorsement().message()));
        } else if (event instanceof EndorsementShown shown) {
            back(List.of(shown.endorsement()));
        } else if (event instanceof EndorsementTakenBack back) {
            hide(back.endorsement());
        } else if (event instanceof EndorsementHidden hidden) {
            hide(hidden.endorsement());
        } else if (event instanceof EndorsementDeclined declined) {
            hide(declined.endorsement());
        }
    }

    /** One that was taken back is news no more, but is there again. */
    private void endorsed(PersonEndorsed endorsed) {
        Endorsement given = endorsed.endorsement();
        Ref ref = ref(given);
        Activity activity = Activity.of(ActivityKind.PERSON_ENDORSED, given.giverKey(), new Ref("person", given.receiverKey()),
                        Place.content(given.audience().spaceKey(), given.audience().contentId()), given.at())
                .about(ref).titled(endorsed.topic().name())
                .saying(PlainWords.asStored(given.message()));
        Set<String> channels = new HashSet<>(Told.channels(activity, Set.of(given.subjectId()), Told.to(given.giverKey(),
                Set.of(given.receiverKey()))));
        channels.add(Channel.person(given.receiverKey()));
        if (endorsed.again()) {
            activities.show(Set.of(ref));
            activities.resay(ref, PlainWords.asStored(given.message()));
            told.atMostOnce(activity, channels, Channel.of(ref));
        } else {
            told.once(activity, channels, Channel.of(ref));
        }
    }

    private void hide(Endorsement endorsement) {
        gone(List.of(endorsement));
    }

    @Override
    public void gone(Collection<Endorsement> thanks) {
        activities.hide(refs(thanks), clock.millis());
    }

    /** What one of the two does not let stand, or is for something gone, stays hidden. */
    @Override
    public void back(Collection<Endorsement> thanks) {
        List<Endorsement> standing = thanks.stream().filter(one -> one.state() == EndorsementState.SHOWN && !one.isWorkGone()).toList();
        if (!standing.isEmpty()) {
            activities.show(refs(standing));
        }
    }

    private static Set<Ref> refs(Collection<Endorsement> thanks) {
        return thanks.stream().map(EndorsementTeller::ref).collect(Collectors.toSet());
    }

    private static Ref ref(Endorsement endorsement) {
        return Ref.of("endorsement", endorsement.id());
    }
}
