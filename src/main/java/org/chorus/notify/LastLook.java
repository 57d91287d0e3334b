package org.chorus.notify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Viewer;
import org.chorus.notify.LetterWriter.Told;

/** What of a bundle may still be told, asked at the last moment: much can change between an event and its mail. */
public final class LastLook {

    private final Tales tales;
    private final People people;
    private final MailStops stops;

    public LastLook(Tales tales, People people, MailStops stops) {
        this.tales = tales;
        this.people = people;
        this.stops = stops;
    }

    /**
     * One mail's ingredients.
     *
     * @param told at least one, oldest first
     */
    record Tellable(Person to, Headline headline, List<Told> told) {
    }

    /**
     * Empty when the person is gone, inactive or without address, may not view the subject any more, it was deleted,
     * or nothing is left that was not read, taken back or stopped.
     *
     * @param bundle notices for one person about one subject, at least one
     */
    Optional<Tellable> at(List<Notice> bundle) {
        String recipient = bundle.get(0).recipient();
        Subject subject = bundle.get(0).subject();
        return reachable(recipient)
                .flatMap(to -> Optional.ofNullable(tales.visible(new Viewer(recipient), Set.of(subject)).get(subject))
                        .map(headline -> new Tellable(to, headline, told(bundle))))
                .filter(tellable -> !tellable.told().isEmpty());
    }

    /** Somebody who is here and has an address. */
    Optional<Person> reachable(String userKey) {
        Person to = people.byKey(userKey);
        return to.active() && !to.isFormer() && !to.email().isBlank() ? Optional.of(to) : Optional.empty();
    }

    private List<Told> told(List<Notice> bundle) {
        Set<MailKind> stopped = stops.of(bundle.get(0).recipient());
        return bundle.stream()
                .filter(notice -> !notice.isRead() && !stopped.contains(notice.happening().kind()))
                .flatMap(notice -> tales.detail(notice).map(detail -> new Told(notice, detail)).stream())
                .toList();
    }
}
