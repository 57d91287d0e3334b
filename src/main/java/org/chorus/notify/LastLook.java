package org.chorus.notify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chorus.board.BoardAccess;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Viewer;
import org.chorus.idea.Idea;
import org.chorus.idea.Ideas;
import org.chorus.notify.LetterWriter.Told;

/** What of a bundle may still be told, asked at the last moment: much can change between an event and its mail. */
public final class LastLook {

    private final Ideas ideas;
    private final BoardAccess boards;
    private final People people;
    private final MailStops stops;
    private final Details details;

    public LastLook(Ideas ideas, BoardAccess boards, People people, MailStops stops, Details details) {
        this.ideas = ideas;
        this.boards = boards;
        this.people = people;
        this.stops = stops;
        this.details = details;
    }

    /**
     * One mail's ingredients.
     *
     * @param told at least one, oldest first
     */
    record Tellable(Person to, Idea idea, List<Told> told) {
    }

    /**
     * Empty when the person is gone, inactive or without address, may not view the idea any more, the idea was
     * deleted, or nothing is left that was not taken back or stopped.
     *
     * @param bundle notices for one person about one idea, at least one
     */
    Optional<Tellable> at(List<Notice> bundle) {
        String recipient = bundle.get(0).recipient();
        Person to = people.byKey(recipient);
        if (!to.active() || to.isFormer() || to.email().isBlank()) {
            return Optional.empty();
        }
        return visible(recipient, bundle.get(0).ideaId())
                .map(idea -> new Tellable(to, idea, told(bundle)))
                .filter(tellable -> !tellable.told().isEmpty());
    }

    private Optional<Idea> visible(String recipient, int ideaId) {
        return ideas.byId(ideaId).filter(idea -> !idea.isDeleted()
                && boards.readable(new Viewer(recipient), Set.of(idea.boardId())).containsKey(idea.boardId()));
    }

    private List<Told> told(List<Notice> bundle) {
        Set<MailKind> stopped = stops.of(bundle.get(0).recipient());
        return bundle.stream()
                .filter(notice -> !stopped.contains(notice.happening().kind()))
                .flatMap(notice -> details.of(notice).map(detail -> new Told(notice, detail)).stream())
                .toList();
    }
}
