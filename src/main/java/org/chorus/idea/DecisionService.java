package org.chorus.idea;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chorus.common.InvalidInput;
import org.chorus.common.Publisher;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;
import org.chorus.text.Markdown;
import org.chorus.text.Mentions;

/** What the hosts of a board decide on an idea and say officially, and the history of it. */
public final class DecisionService {

    /** One step as it is shown. @param html what was said with it, may be empty */
    public record Step(IdeaState from, IdeaState to, String html, Person by, long at) {
    }

    private final Ideas ideas;
    private final IdeaHistory history;
    private final IdeaAccess access;
    private final LinkedIdeas linked;
    private final People people;
    private final Markdown markdown;
    private final Mentions mentions;
    private final Transactions transactions;
    private final Publisher publisher;
    private final Clock clock;

    public DecisionService(Ideas ideas, IdeaHistory history, IdeaAccess access, LinkedIdeas linked, People people,
            Markdown markdown, Mentions mentions, Transactions transactions, Publisher publisher, Clock clock) {
        this.ideas = ideas;
        this.history = history;
        this.access = access;
        this.linked = linked;
        this.people = people;
        this.markdown = markdown;
        this.mentions = mentions;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Without an answer the last one stands. The same state with nothing new to say is no step.
     *
     * @throws InvalidInput when an idea is declined without a word
     */
    public IdeaView decide(Viewer viewer, int ideaId, IdeaState state, String answer) {
        String said = mentions.toStored(IdeaTexts.answer(answer));
        if (state == IdeaState.DECLINED && said.isEmpty()) {
            throw new InvalidInput("idea.decline-reason", "Say in your own words why the idea is declined.");
        }
        return transactions.required(() -> {
            access.curate(viewer, ideaId);
            ideas.lock(ideaId);
            Standing now = access.curate(viewer, ideaId);
            Idea before = now.idea();
            boolean saysNew = !said.isEmpty() && !said.equals(before.answer().text());
            Idea after = state == before.state() && !saysNew ? before : step(viewer, before, state, said);
            return linked.shown(new Standing(viewer, after, now.access()));
        });
    }

    private Idea step(Viewer viewer, Idea before, IdeaState state, String said) {
        long now = clock.millis();
        Idea after = before.decided(state, said.isEmpty() ? before.answer() : new Answer(said, viewer.key(), now));
        ideas.save(after);
        StateChange change = history.addChange(new StateChange(0, before.id(), before.state(), state, said, viewer.key(), now));
        publisher.publish(new IdeaStateChanged(before.id(), before.boardId(), change.id(), before.state(), state, said, viewer.key()));
        return after;
    }

    /** Oldest first; nothing for an idea whose text the viewer may no longer read. */
    public List<Step> steps(Viewer viewer, int ideaId) {
        if (!access.read(viewer, ideaId).mayReadText()) {
            return List.of();
        }
        List<StateChange> changes = history.changes(ideaId);
        Map<String, Person> known = people.byKeys(changes.stream().map(StateChange::by).collect(Collectors.toSet()));
        return changes.stream()
                .map(change -> new Step(change.from(), change.to(), change.answer().isEmpty() ? "" : markdown.html(change.answer()),
                        known.getOrDefault(change.by(), Person.former(change.by())), change.at()))
                .toList();
    }
}
