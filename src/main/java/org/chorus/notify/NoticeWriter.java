package org.chorus.notify;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chorus.board.Board;
import org.chorus.board.Boards;
import org.chorus.common.Event;
import org.chorus.common.Subscriber;
import org.chorus.discussion.ChallengeAnswered;
import org.chorus.discussion.ChallengeKept;
import org.chorus.discussion.Challenged;
import org.chorus.discussion.CommentEdited;
import org.chorus.discussion.Commented;
import org.chorus.discussion.Suggested;
import org.chorus.discussion.SuggestionDeclined;
import org.chorus.discussion.SuggestionTaken;
import org.chorus.idea.Idea;
import org.chorus.idea.IdeaStateChanged;
import org.chorus.idea.Ideas;
import org.chorus.idea.MentionedInIdea;

/**
 * Writes down, in the transaction of each event, who is to be told: kept or lost with its cause. Nobody is told of
 * what he did himself, and nobody twice of one event: the nearest reason wins.
 */
public final class NoticeWriter implements Subscriber {

    private final NoticeDesk desk;
    private final Ideas ideas;
    private final Boards boards;
    private final Participants participants;
    private final Clock clock;

    public NoticeWriter(NoticeDesk desk, Ideas ideas, Boards boards, Participants participants, Clock clock) {
        this.desk = desk;
        this.ideas = ideas;
        this.boards = boards;
        this.participants = participants;
        this.clock = clock;
    }

    @Override
    public void on(Event event) {
        if (event instanceof IdeaStateChanged changed) {
            Audience audience = audience(changed.ideaId());
            audience.tellAndAuthor(participants.of(changed.ideaId()), changed.actor(), Happening.STATE_CHANGED);
            write(audience, "state:" + changed.changeId(), changed.changeId(), changed.actor());
        } else if (event instanceof Commented said) {
            Audience audience = audience(said.ideaId());
            audience.tellAll(said.mentioned(), Happening.MENTIONED);
            audience.tellQuietly(said.parentAuthor(), Happening.REPLIED);
            audience.tellQuietly(audience.idea.authorKey(), Happening.COMMENTED);
            write(audience, "comment:" + said.commentId(), said.commentId(), said.actor());
        } else if (event instanceof CommentEdited edited) {
            Audience audience = audience(edited.ideaId());
            audience.tellAll(edited.mentioned(), Happening.MENTIONED);
            write(audience, "comment:" + edited.commentId(), edited.commentId(), edited.actor());
        } else if (event instanceof MentionedInIdea named) {
            Audience audience = audience(named.ideaId());
            audience.tellAll(named.mentioned(), Happening.MENTIONED_IN_IDEA);
            write(audience, "idea:" + named.ideaId() + ":" + named.version(), named.version(), named.actor());
        } else {
            onOffer(event);
        }
    }

    private void onOffer(Event event) {
        if (event instanceof Suggested offer) {
            toAuthor(offer.ideaId(), Happening.SUGGESTED, "suggested:" + offer.suggestionId(), offer.suggestionId(), offer.actor());
        } else if (event instanceof SuggestionTaken taken) {
            to(taken.suggester(), taken.ideaId(), Happening.SUGGESTION_TAKEN, "taken:" + taken.suggestionId(),
                    taken.suggestionId(), taken.actor());
        } else if (event instanceof SuggestionDeclined declined) {
            to(declined.suggester(), declined.ideaId(), Happening.SUGGESTION_DECLINED, "declined:" + declined.suggestionId(),
                    declined.suggestionId(), declined.actor());
        } else if (event instanceof Challenged challenged) {
            toAuthor(challenged.ideaId(), Happening.CHALLENGED, "challenged:" + challenged.challengeId(),
                    challenged.challengeId(), challenged.actor());
        } else if (event instanceof ChallengeKept kept) {
            toAuthor(kept.ideaId(), Happening.CHALLENGE_KEPT, "kept:" + kept.challengeId() + ":" + clock.millis(),
                    kept.challengeId(), kept.actor());
        } else if (event instanceof ChallengeAnswered answered) {
            to(answered.challenger(), answered.ideaId(), Happening.CHALLENGE_ANSWERED,
                    "answered:" + answered.challengeId() + ":" + clock.millis(), answered.challengeId(), answered.actor());
        }
    }

    private void toAuthor(int ideaId, Happening happening, String event, int detailId, String actor) {
        Audience audience = audience(ideaId);
        audience.tellQuietly(audience.idea.authorKey(), happening);
        write(audience, event, detailId, actor);
    }

    private void to(String person, int ideaId, Happening happening, String event, int detailId, String actor) {
        Audience audience = audience(ideaId);
        audience.tell(person, happening);
        write(audience, event, detailId, actor);
    }

    private Audience audience(int ideaId) {
        Idea idea = ideas.byId(ideaId).orElseThrow(() -> new IllegalStateException("an event of idea " + ideaId + ", which is not kept"));
        Board board = boards.byId(idea.boardId()).orElseThrow(() -> new IllegalStateException("idea " + ideaId + " has no board"));
        return new Audience(idea, board.hidesAuthors());
    }

    private void write(Audience audience, String event, int detailId, String actor) {
        boolean hidden = audience.hidesAuthor && actor.equals(audience.idea.authorKey());
        List<Notice> mailed = new ArrayList<>();
        List<Notice> silent = new ArrayList<>();
        audience.reasons.forEach((person, happening) -> {
            if (!person.isEmpty() && !person.equals(actor)) {
                (audience.silent.contains(person) ? silent : mailed).add(Notice.fresh(event, person, happening,
                        audience.idea.boardId(), new Subject(SubjectKind.IDEA, audience.idea.id()), hidden ? "" : actor, detailId,
                        clock.millis()));
            }
        });
        desk.tell(mailed);
        desk.tellSilently(silent);
    }

    /** Who is told, each for the first reason given. */
    private static final class Audience {

        private final Idea idea;
        private final boolean hidesAuthor;
        private final Map<String, Happening> reasons = new LinkedHashMap<>();
        private final Set<String> silent = new LinkedHashSet<>();

        private Audience(Idea idea, boolean hidesAuthor) {
            this.idea = idea;
            this.hidesAuthor = hidesAuthor;
        }

        private void tell(String person, Happening happening) {
            reasons.putIfAbsent(person, happening);
        }

        private void tellAll(Collection<String> people, Happening happening) {
            people.forEach(person -> tell(person, happening));
        }

        /** One mail among many does not tell an author, one alone does. */
        private void tellAndAuthor(Collection<String> people, String actor, Happening happening) {
            String author = idea.authorKey();
            people.stream().filter(person -> !person.equals(author)).forEach(person -> tell(person, happening));
            if (reasons.keySet().stream().allMatch(actor::equals)) {
                tellQuietly(author, happening);
            } else {
                tell(author, happening);
            }
        }

        /**
         * The author of an idea in a suggestion box gets no mail that tells an author by its coming: whoever sees the
         * mail server's queue would know. Mentions go to a name, so those go to authors too.
         */
        private void tellQuietly(String person, Happening happening) {
            if (hidesAuthor && person.equals(idea.authorKey()) && !reasons.containsKey(person)) {
                silent.add(person);
            }
            tell(person, happening);
        }
    }
}
