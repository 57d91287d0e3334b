package org.chorus.discussion;

import java.time.Clock;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.chorus.common.Event;
import org.chorus.common.Publisher;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaCounters;
import org.chorus.idea.IdeaCounters.Counter;
import org.chorus.idea.Standing;

/**
 * Where people speak on an idea, one at a time: who has the floor is alone with the idea until the transaction ends,
 * and is asked for permission again once it is theirs, as the idea may have changed while they waited.
 */
public final class Floor {

    /** The same words again by the same person so soon are a double click or a retry, and not a second opinion. */
    private static final long ECHO_MILLIS = 60_000;

    private final DiscussedIdeas ideas;
    private final IdeaCounters counters;
    private final Transactions transactions;
    private final Publisher publisher;
    private final Clock clock;

    public Floor(DiscussedIdeas ideas, IdeaCounters counters, Transactions transactions, Publisher publisher,
            Clock clock) {
        this.ideas = ideas;
        this.counters = counters;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** For listening only. @throws org.chorus.common.Missing as {@link DiscussedIdeas#read} */
    Standing read(Viewer viewer, int ideaId) {
        return ideas.read(viewer, ideaId, "idea");
    }

    /** For those who take part. Throws as {@link DiscussedIdeas#contribute}. */
    <T> T contribute(Viewer viewer, int ideaId, Function<Standing, T> speech) {
        return contribute(viewer, () -> ideaId, "idea", speech);
    }

    /** As the other, where the idea is known by a thing that was said on it. */
    <T> T contribute(Viewer viewer, IntSupplier ideaOf, String thing, Function<Standing, T> speech) {
        return give(idea -> ideas.contribute(viewer, idea, thing), ideaOf, speech);
    }

    /** For those too who curate the board without taking part. Throws as {@link DiscussedIdeas#write}. */
    <T> T write(Viewer viewer, IntSupplier ideaOf, String thing, Function<Standing, T> speech) {
        return give(idea -> ideas.write(viewer, idea, thing), ideaOf, speech);
    }

    private <T> T give(Function<Integer, Standing> permission, IntSupplier ideaOf, Function<Standing, T> speech) {
        return transactions.required(() -> {
            int idea = ideaOf.getAsInt();
            permission.apply(idea);
            counters.lock(idea);
            return speech.apply(permission.apply(idea));
        });
    }

    /** Epoch milliseconds. */
    long now() {
        return clock.millis();
    }

    /** Since when words may be an echo of the same ones by the same person, and not a second opinion. */
    long echoesSince() {
        return now() - ECHO_MILLIS;
    }

    void tell(Event event) {
        publisher.publish(event);
    }

    void count(int ideaId, Counter counter, int exact) {
        counters.put(ideaId, counter, exact);
    }
}
