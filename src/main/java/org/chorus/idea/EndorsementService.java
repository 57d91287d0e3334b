package org.chorus.idea;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chorus.common.InvalidInput;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.common.Publisher;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;

/** Endorsing an idea and taking it back. Each is the same once and often, however many ask at once. */
public final class EndorsementService {

    /** How many endorse the idea now, and whether the viewer does. */
    public record Endorsed(int endorsements, boolean endorsed) {
    }

    /** Somebody who endorses an idea, and since when. */
    public record Endorser(Person person, long at) {
    }

    private final IdeaAccess access;
    private final Endorsements endorsements;
    private final IdeaCounters counters;
    private final People people;
    private final Transactions transactions;
    private final Publisher publisher;
    private final Clock clock;

    public EndorsementService(IdeaAccess access, Endorsements endorsements, IdeaCounters counters, People people,
            Transactions transactions, Publisher publisher, Clock clock) {
        this.access = access;
        this.endorsements = endorsements;
        this.counters = counters;
        this.people = people;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** The endorsement belongs to the version that stands now. */
    public Endorsed endorse(Viewer viewer, int ideaId) {
        return transactions.required(() -> {
            Idea idea = access.contribute(viewer, ideaId).idea();
            counters.lock(ideaId);
            Endorsements.Tally tally = endorsements.tally(ideaId, viewer.key());
            if (tally.includes()) {
                return new Endorsed(tally.count(), true);
            }
            endorsements.add(ideaId, viewer.key(), idea.version(), clock.millis());
            counters.put(ideaId, IdeaCounters.Counter.ENDORSEMENTS, tally.count() + 1);
            publisher.publish(new IdeaEndorsed(ideaId, idea.boardId(), viewer.key()));
            return new Endorsed(tally.count() + 1, true);
        });
    }

    public Endorsed withdraw(Viewer viewer, int ideaId) {
        return transactions.required(() -> {
            Idea idea = access.contribute(viewer, ideaId).idea();
            counters.lock(ideaId);
            Endorsements.Tally tally = endorsements.tally(ideaId, viewer.key());
            if (!tally.includes()) {
                return new Endorsed(tally.count(), false);
            }
            endorsements.remove(ideaId, viewer.key());
            counters.put(ideaId, IdeaCounters.Counter.ENDORSEMENTS, tally.count() - 1);
            publisher.publish(new EndorsementWithdrawn(ideaId, idea.boardId(), viewer.key()));
            return new Endorsed(tally.count() - 1, false);
        });
    }

    /** Latest first; nobody for an idea whose text the viewer may no longer read. */
    public Page<Endorser> endorsers(Viewer viewer, int ideaId, PageRequest page) {
        if (!access.read(viewer, ideaId).mayReadText()) {
            return Page.last(List.of());
        }
        List<Endorsements.Endorsement> found = endorsements.on(ideaId, before(page), page.limit() + 1);
        List<Endorsements.Endorsement> shown = found.subList(0, Math.min(found.size(), page.limit()));
        Map<String, Person> known = people.byKeys(shown.stream().map(Endorsements.Endorsement::userKey).collect(Collectors.toSet()));
        String next = found.size() > shown.size() ? Integer.toString(shown.get(shown.size() - 1).id()) : "";
        return new Page<>(shown, next).map(endorsement -> new Endorser(
                known.getOrDefault(endorsement.userKey(), Person.former(endorsement.userKey())), endorsement.at()));
    }

    private static int before(PageRequest page) {
        if (page.after().isEmpty()) {
            return 0;
        }
        if (!page.after().matches("[1-9]\\d{0,8}")) {
            throw new InvalidInput("page.after", "The cursor does not belong to this list; begin again without one.");
        }
        return Integer.parseInt(page.after());
    }
}
