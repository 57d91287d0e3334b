package org.chorus.discussion;

import java.util.List;
import java.util.function.IntSupplier;
import org.chorus.common.IdCursor;
import org.chorus.common.Conflict;
import org.chorus.common.Forbidden;
import org.chorus.common.Missing;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaEdit;
import org.chorus.idea.IdeaService;
import org.chorus.idea.Standing;
import org.chorus.text.Mentions;
import org.chorus.text.TextRules;

/** Building on an idea: offering a text or a thought, and what its author makes of it. */
public final class SuggestionService {

    private static final int LONGEST_ANSWER = 5_000;

    private final Floor floor;
    private final Suggestions suggestions;
    private final SuggestionViews views;
    private final IdeaService ideaService;
    private final Mentions mentions;

    public SuggestionService(Floor floor, Suggestions suggestions, SuggestionViews views, IdeaService ideaService,
            Mentions mentions) {
        this.floor = floor;
        this.suggestions = suggestions;
        this.views = views;
        this.ideaService = ideaService;
        this.mentions = mentions;
    }

    /** Latest first. */
    public Page<SuggestionView> of(Viewer viewer, int ideaId, PageRequest page) {
        Standing standing = floor.read(viewer, ideaId);
        List<Suggestion> found = suggestions.of(ideaId, IdCursor.of(page.after()), page.limit() + 1);
        return IdCursor.page(found, page.limit(), Suggestion::id, shown -> views.all(standing, shown));
    }

    /** The same offer by the same person within a minute is one. @throws Conflict for one's own idea: edit that */
    public SuggestionView suggest(Viewer viewer, int ideaId, NewSuggestion offered) {
        String text = mentions.toStored(offered.text());
        String note = mentions.toStored(offered.note());
        return floor.contribute(viewer, ideaId, standing -> {
            if (standing.isAuthor()) {
                throw new Conflict("suggestion.own", "This idea is yours: edit it.");
            }
            Suggestion suggestion = suggestions.recent(ideaId, viewer.key(), floor.echoesSince()).stream()
                    .filter(recent -> recent.text().equals(text) && recent.note().equals(note))
                    .findFirst()
                    .orElseGet(() -> add(new Suggestion(0, ideaId, viewer.key(), note, text, standing.idea().version(), floor.now(),
                            SuggestionState.OPEN, "", "", 0, 0)));
            return views.one(standing, suggestion);
        });
    }

    private Suggestion add(Suggestion suggestion) {
        Suggestion added = suggestions.add(suggestion);
        floor.tell(new Suggested(added.ideaId(), added.id(), added.authorKey()));
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
            Suggestion changed = suggestion.taken(version, floor.now());
            suggestions.save(changed);
            floor.tell(new SuggestionTaken(changed.ideaId(), changed.id(), viewer.key(), changed.authorKey(), version));
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
            Suggestion changed = close(suggestion, SuggestionState.DECLINED, stored, viewer.key());
            floor.tell(new SuggestionDeclined(changed.ideaId(), changed.id(), viewer.key(), changed.authorKey()));
            return changed;
        });
    }

    /** By whoever made it. Twice is the same as once. */
    public SuggestionView withdraw(Viewer viewer, int suggestionId) {
        return change(viewer, suggestionId, SuggestionState.WITHDRAWN, (standing, suggestion) -> {
            requireSuggester(viewer, suggestion);
            return close(suggestion, SuggestionState.WITHDRAWN, "", "");
        });
    }

    /** Undoes a withdrawal. */
    public SuggestionView offerAgain(Viewer viewer, int suggestionId) {
        return floor.write(viewer, ideaOf(suggestionId), "suggestion", standing -> {
            Suggestion suggestion = suggestion(suggestionId);
            requireSuggester(viewer, suggestion);
            if (suggestion.state() != SuggestionState.OPEN && suggestion.state() != SuggestionState.WITHDRAWN) {
                throw closed(suggestion);
            }
            return views.one(standing, close(suggestion, SuggestionState.OPEN, "", ""));
        });
    }

    private SuggestionView change(Viewer viewer, int suggestionId, SuggestionState wanted, Change change) {
        return floor.write(viewer, ideaOf(suggestionId), "suggestion", standing -> {
            Suggestion suggestion = suggestion(suggestionId);
            if (suggestion.state() != SuggestionState.OPEN && suggestion.state() != wanted) {
                throw closed(suggestion);
            }
            boolean again = suggestion.state() == wanted;
            return views.one(standing, again ? suggestion : change.of(standing, suggestion));
        });
    }

    private IntSupplier ideaOf(int suggestionId) {
        return () -> suggestion(suggestionId).ideaId();
    }

    private Suggestion close(Suggestion suggestion, SuggestionState state, String answer, String answerer) {
        Suggestion changed = suggestion.closed(state, answer, answerer, state == SuggestionState.OPEN ? 0 : floor.now());
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
