package org.chorus.discussion;

import java.time.Clock;
import java.util.List;
import org.chorus.common.Conflict;
import org.chorus.common.Forbidden;
import org.chorus.common.Missing;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.common.Publisher;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaCounters;
import org.chorus.idea.IdeaEdit;
import org.chorus.idea.IdeaService;
import org.chorus.idea.Standing;
import org.chorus.text.Mentions;
import org.chorus.text.TextRules;

/** Building on an idea: offering a text or a thought, and what its author makes of it. */
public final class SuggestionService {

    private static final int LONGEST_ANSWER = 5_000;

    private final DiscussedIdeas ideas;
    private final Suggestions suggestions;
    private final SuggestionViews views;
    private final IdeaService ideaService;
    private final IdeaCounters counters;
    private final Mentions mentions;
    private final Transactions transactions;
    private final Publisher publisher;
    private final Clock clock;

    public SuggestionService(DiscussedIdeas ideas, Suggestions suggestions, SuggestionViews views, IdeaService ideaService,
            IdeaCounters counters, Mentions mentions, Transactions transactions, Publisher publisher, Clock clock) {
        this.ideas = ideas;
        this.suggestions = suggestions;
        this.views = views;
        this.ideaService = ideaService;
        this.counters = counters;
        this.mentions = mentions;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Latest first. */
    public Page<SuggestionView> of(Viewer viewer, int ideaId, PageRequest page) {
        Standing standing = ideas.read(viewer, ideaId, "idea");
        List<Suggestion> found = suggestions.of(ideaId, IdCursor.of(page.after()), page.limit() + 1);
        return IdCursor.page(found, page.limit(), Suggestion::id, shown -> views.all(standing, shown));
    }

    /** The same offer by the same person within a minute is one. @throws Conflict for one's own idea: edit that */
    public SuggestionView suggest(Viewer viewer, int ideaId, NewSuggestion offered) {
        String text = mentions.toStored(offered.text());
        String note = mentions.toStored(offered.note());
        return transactions.required(() -> {
            ideas.contribute(viewer, ideaId, "idea");
            counters.lock(ideaId);
            Standing standing = ideas.contribute(viewer, ideaId, "idea");
            if (standing.isAuthor()) {
                throw new Conflict("suggestion.own", "This idea is yours: edit it.");
            }
            long now = clock.millis();
            Suggestion suggestion = suggestions.recent(ideaId, viewer.key(), now - Echo.MILLIS).stream()
                    .filter(recent -> recent.text().equals(text) && recent.note().equals(note))
                    .findFirst()
                    .orElseGet(() -> add(new Suggestion(0, ideaId, viewer.key(), note, text, standing.idea().version(), now,
                            SuggestionState.OPEN, "", 0, 0)));
            return views.one(standing, suggestion);
        });
    }

    private Suggestion add(Suggestion suggestion) {
        Suggestion added = suggestions.add(suggestion);
        publisher.publish(new Suggested(added.ideaId(), added.id(), added.authorKey()));
        return added;
    }

    /**
     * Makes the suggestion a new version of the idea that credits the suggester. Twice is the same as once.
     *
     * @param text how the idea shall read, people by username; empty to take the text offered as it is
     * @throws Conflict when the idea has changed since the offer, or only a thought was offered, and no text is given
     */
    public SuggestionView take(Viewer viewer, int suggestionId, String text) {
        String own = TextRules.optionalText("text", text, TextRules.LONGEST_TEXT);
        return change(viewer, suggestionId, SuggestionState.TAKEN, (standing, suggestion) -> {
            if (!standing.mayEdit()) {
                throw new Forbidden("suggestion.take", "Only the idea's author may take a suggestion over.");
            }
            requireText(standing, suggestion, own);
            String taken = own.isEmpty() ? mentions.toEditable(suggestion.text()) : own;
            int version = ideaService.edit(viewer, suggestion.ideaId(),
                    now -> new IdeaEdit(now.title(), taken, now.topics(), 0, suggestion.authorKey())).version();
            Suggestion changed = suggestion.taken(version, clock.millis());
            suggestions.save(changed);
            publisher.publish(new SuggestionTaken(changed.ideaId(), changed.id(), viewer.key(), changed.authorKey(), version));
            return changed;
        });
    }

    private static void requireText(Standing standing, Suggestion suggestion, String own) {
        if (own.isEmpty() && !suggestion.hasText()) {
            throw new Conflict("suggestion.no-text", "Only a thought was offered: send the text that the idea shall have.");
        }
        if (own.isEmpty() && suggestion.basedOn() != standing.idea().version()) {
            throw new Conflict("suggestion.outdated", "The idea has changed since this was suggested: it is at version "
                    + standing.idea().version() + ", the suggestion builds on version " + suggestion.basedOn()
                    + ". Send the text that it shall have.", standing.idea().version(), suggestion.basedOn());
        }
    }

    /** By the idea's author or whoever curates the board, with a reason or without. Twice is the same as once. */
    public SuggestionView decline(Viewer viewer, int suggestionId, String answer) {
        String stored = mentions.toStored(TextRules.optionalText("answer", answer, LONGEST_ANSWER));
        return change(viewer, suggestionId, SuggestionState.DECLINED, (standing, suggestion) -> {
            if (!standing.mayDelete()) {
                throw new Forbidden("suggestion.decline", "Only the idea's author and the board's hosts may decline a suggestion.");
            }
            Suggestion changed = close(suggestion, SuggestionState.DECLINED, stored);
            publisher.publish(new SuggestionDeclined(changed.ideaId(), changed.id(), viewer.key(), changed.authorKey()));
            return changed;
        });
    }

    /** By whoever made it. Twice is the same as once. */
    public SuggestionView withdraw(Viewer viewer, int suggestionId) {
        return change(viewer, suggestionId, SuggestionState.WITHDRAWN, (standing, suggestion) -> {
            requireSuggester(viewer, suggestion);
            return close(suggestion, SuggestionState.WITHDRAWN, "");
        });
    }

    /** Undoes a withdrawal. */
    public SuggestionView offerAgain(Viewer viewer, int suggestionId) {
        return transactions.required(() -> {
            Standing standing = locked(viewer, suggestionId);
            Suggestion suggestion = suggestion(suggestionId);
            requireSuggester(viewer, suggestion);
            if (suggestion.state() != SuggestionState.OPEN && suggestion.state() != SuggestionState.WITHDRAWN) {
                throw closed(suggestion);
            }
            return views.one(standing, close(suggestion, SuggestionState.OPEN, ""));
        });
    }

    private SuggestionView change(Viewer viewer, int suggestionId, SuggestionState wanted, Change change) {
        return transactions.required(() -> {
            Standing standing = locked(viewer, suggestionId);
            Suggestion suggestion = suggestion(suggestionId);
            if (suggestion.state() != SuggestionState.OPEN && suggestion.state() != wanted) {
                throw closed(suggestion);
            }
            boolean again = suggestion.state() == wanted;
            return views.one(standing, again ? suggestion : change.of(standing, suggestion));
        });
    }

    private Standing locked(Viewer viewer, int suggestionId) {
        int ideaId = suggestion(suggestionId).ideaId();
        ideas.write(viewer, ideaId, "suggestion");
        counters.lock(ideaId);
        return ideas.write(viewer, ideaId, "suggestion");
    }

    private Suggestion close(Suggestion suggestion, SuggestionState state, String answer) {
        Suggestion changed = suggestion.closed(state, answer, state == SuggestionState.OPEN ? 0 : clock.millis());
        suggestions.save(changed);
        return changed;
    }

    private static void requireSuggester(Viewer viewer, Suggestion suggestion) {
        if (!viewer.is(suggestion.authorKey())) {
            throw new Forbidden("suggestion.withdraw", "Only who made a suggestion may take it back.");
        }
    }

    private static Conflict closed(Suggestion suggestion) {
        return new Conflict("suggestion.closed", "The suggestion is " + suggestion.state().wire() + " already.",
                suggestion.state().wire());
    }

    private Suggestion suggestion(int id) {
        return suggestions.byId(id).orElseThrow(() -> new Missing("suggestion"));
    }

    /** One step of an open suggestion. */
    private interface Change {

        Suggestion of(Standing standing, Suggestion suggestion);
    }
}
