package org.chorus.stream;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chorus.board.Boards;
import org.chorus.common.Event;
import org.chorus.common.Ref;
import org.chorus.common.Subscriber;
import org.chorus.discussion.Challenge;
import org.chorus.discussion.Challenged;
import org.chorus.discussion.Challenges;
import org.chorus.discussion.Comment;
import org.chorus.discussion.CommentDeleted;
import org.chorus.discussion.CommentEdited;
import org.chorus.discussion.CommentRestored;
import org.chorus.discussion.Commented;
import org.chorus.discussion.Comments;
import org.chorus.discussion.SuggestionTaken;
import org.chorus.idea.IdeaTopics;
import org.chorus.idea.Ideas;
import org.chorus.topic.Topic;
import org.chorus.topic.TopicService;

/** Tells of what people say on ideas: comments, challenges, suggestions that were taken. Reactions are no news. */
public final class TalkTeller implements Subscriber {

    private final Told told;
    private final Activities activities;
    private final Ideas ideas;
    private final Boards boards;
    private final Comments comments;
    private final Challenges challenges;
    private final IdeaTopics ideaTopics;
    private final TopicService topics;
    private final Clock clock;

    public TalkTeller(Told told, Activities activities, Ideas ideas, Boards boards, Comments comments, Challenges challenges,
            IdeaTopics ideaTopics, TopicService topics, Clock clock) {
        this.told = told;
        this.activities = activities;
        this.ideas = ideas;
        this.boards = boards;
        this.comments = comments;
        this.challenges = challenges;
        this.ideaTopics = ideaTopics;
        this.topics = topics;
        this.clock = clock;
    }

    @Override
    public void on(Event event) {
        if (event instanceof Commented said) {
            Set<String> addressed = new HashSet<>(said.mentioned());
            addressed.add(said.parentAuthor());
            tell(said.ideaId(), ActivityKind.COMMENTED, said.actor(), Ref.of("comment", said.commentId()), textOf(said.commentId()), "",
                    addressed);
        } else if (event instanceof CommentEdited edited) {
            activities.resay(Ref.of("comment", edited.commentId()), textOf(edited.commentId()));
        } else if (event instanceof CommentDeleted deleted) {
            activities.hide(Set.of(Ref.of("comment", deleted.commentId())), clock.millis());
        } else if (event instanceof CommentRestored restored) {
            activities.show(Set.of(Ref.of("comment", restored.commentId())));
        } else if (event instanceof Challenged challenged) {
            String reason = challenges.byId(challenged.challengeId()).map(Challenge::reason).orElse("");
            tell(challenged.ideaId(), ActivityKind.CHALLENGED, challenged.actor(), Ref.of("challenge", challenged.challengeId()), reason,
                    challenged.kind().name().toLowerCase(Locale.ROOT), Set.of());
        } else if (event instanceof SuggestionTaken taken) {
            tell(taken.ideaId(), ActivityKind.SUGGESTION_TAKEN, taken.actor(), Ref.of("suggestion", taken.suggestionId()), "",
                    taken.suggester(), Set.of(taken.suggester()));
        }
    }

    private void tell(int ideaId, ActivityKind kind, String actor, Ref object, String words, String detail, Set<String> addressed) {
        ToldIdea subject = ToldIdea.of(ideas, boards, ideaId, clock.millis());
        Activity activity = subject.activity(kind, actor).about(object).saying(words).with(detail);
        List<Integer> ids = ideaTopics.of(List.of(ideaId)).getOrDefault(ideaId, List.of());
        List<Topic> about = List.copyOf(topics.byIds(ids).values());
        Set<String> channels = subject.channels(activity, about);
        channels.addAll(Told.to(actor, addressed));
        channels.addAll(Told.to(actor, Set.of(subject.idea().authorKey())));
        told.once(activity, channels, Channel.of(object));
    }

    private String textOf(int commentId) {
        return comments.byId(commentId).map(Comment::text).orElse("");
    }
}
