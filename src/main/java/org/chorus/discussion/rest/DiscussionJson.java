package org.chorus.discussion.rest;

import java.time.Instant;
import org.chorus.common.Page;
import org.chorus.discussion.Challenge;
import org.chorus.discussion.ChallengeView;
import org.chorus.discussion.Comment;
import org.chorus.discussion.CommentView;
import org.chorus.discussion.Speaker;
import org.chorus.discussion.Suggestion;
import org.chorus.discussion.SuggestionView;
import org.chorus.host.Viewer;
import org.chorus.text.Markdown;
import org.chorus.text.Mentions;
import org.chorus.web.DifferenceJson;
import org.chorus.web.PeopleJson;
import org.chorus.web.PersonJson;

/** Makes the answers of this package from what the services show. */
public final class DiscussionJson {

    private final Markdown markdown;
    private final Mentions mentions;
    private final PeopleJson people;

    public DiscussionJson(Markdown markdown, Mentions mentions, PeopleJson people) {
        this.markdown = markdown;
        this.mentions = mentions;
        this.people = people;
    }

    Page<CommentJson> comments(Viewer viewer, Page<CommentView> page) {
        return page.map(view -> comment(viewer, view));
    }

    CommentJson comment(Viewer viewer, CommentView view) {
        Comment comment = view.comment();
        CommentView.Rights rights = view.rights();
        boolean own = viewer.is(comment.authorKey());
        return new CommentJson(comment.id(), comment.ideaId(), comment.parentId() == 0 ? null : comment.parentId(),
                author(view.speaker()), view.speaker().byAuthor(), html(view.text()),
                rights.mayEdit() ? mentions.toEditable(view.text()) : null,
                time(comment.createdAt()), comment.isDeleted() ? null : time(comment.editedAt()), comment.isDeleted(),
                view.reactions().stream().map(TallyJson::of).toList(),
                new CommentJson.Mine(own && !comment.isDeleted(), rights.mayReply(), rights.mayEdit(), rights.mayDelete(),
                        rights.mayRestore()));
    }

    Page<SuggestionJson> suggestions(Page<SuggestionView> page) {
        return page.map(this::suggestion);
    }

    SuggestionJson suggestion(SuggestionView view) {
        Suggestion suggestion = view.suggestion();
        return new SuggestionJson(suggestion.id(), suggestion.ideaId(), author(view.speaker()), view.speaker().byAuthor(),
                html(suggestion.note()), html(suggestion.text()), view.editable().isEmpty() ? null : view.editable(),
                DifferenceJson.of(view.difference()), suggestion.basedOn(), suggestion.state().wire(), html(suggestion.answer()),
                suggestion.version() == 0 ? null : suggestion.version(), time(suggestion.createdAt()), time(suggestion.changedAt()),
                new SuggestionJson.Mine(view.mayTake(), view.mayDecline(), view.mayWithdraw()));
    }

    Page<ChallengeJson> challenges(Page<ChallengeView> page) {
        return page.map(this::challenge);
    }

    ChallengeJson challenge(ChallengeView view) {
        Challenge challenge = view.challenge();
        return new ChallengeJson(challenge.id(), challenge.ideaId(), challenge.kind().wire(), challenge.reasonClass().wire(),
                author(view.speaker()), view.speaker().byAuthor(), html(challenge.reason()), html(challenge.resolution()),
                challenge.version(), challenge.state().wire(), html(challenge.answer()), author(view.answerer()),
                view.answerer().byAuthor(), html(challenge.keptReason()), time(challenge.createdAt()), time(challenge.changedAt()),
                new ChallengeJson.Mine(view.mayAnswer(), view.mayClose()));
    }

    private PersonJson author(Speaker speaker) {
        return speaker.hidden() ? null : people.of(speaker.person());
    }

    private String html(String stored) {
        return stored.isEmpty() ? "" : markdown.html(stored);
    }

    /** Null for never. */
    private static Instant time(long millis) {
        return millis == 0 ? null : Instant.ofEpochMilli(millis);
    }
}
