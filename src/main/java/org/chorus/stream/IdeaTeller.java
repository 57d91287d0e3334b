package org.chorus.stream;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.chorus.board.Board;
import org.chorus.board.Boards;
import org.chorus.common.Event;
import org.chorus.common.Ref;
import org.chorus.common.Subscriber;
import org.chorus.idea.Idea;
import org.chorus.idea.IdeaDeleted;
import org.chorus.idea.IdeaEdited;
import org.chorus.idea.IdeaPosted;
import org.chorus.idea.IdeaRestored;
import org.chorus.idea.IdeaStateChanged;
import org.chorus.idea.IdeaTopics;
import org.chorus.idea.IdeaTopicsChanged;
import org.chorus.idea.Ideas;
import org.chorus.idea.IdeasImported;
import org.chorus.text.Mentions;
import org.chorus.topic.Topic;
import org.chorus.topic.TopicService;

/** Tells of ideas: put up, edited, decided, imported. Endorsing an idea is no news. */
public final class IdeaTeller implements Subscriber {

    private final Told told;
    private final Activities activities;
    private final Ideas ideas;
    private final Boards boards;
    private final IdeaTopics ideaTopics;
    private final TopicService topics;
    private final Mentions mentions;
    private final Clock clock;

    public IdeaTeller(Told told, Activities activities, Ideas ideas, Boards boards, IdeaTopics ideaTopics, TopicService topics,
            Mentions mentions, Clock clock) {
        this.told = told;
        this.activities = activities;
        this.ideas = ideas;
        this.boards = boards;
        this.ideaTopics = ideaTopics;
        this.topics = topics;
        this.mentions = mentions;
        this.clock = clock;
    }

    @Override
    public void on(Event event) {
        if (event instanceof IdeaPosted posted) {
            posted(posted);
        } else if (event instanceof IdeaEdited edited) {
            edited(edited);
        } else if (event instanceof IdeaTopicsChanged changed) {
            activities.putTopics(Ref.of("idea", changed.ideaId()), Told.subjects(topicsOf(changed.ideaId())));
        } else if (event instanceof IdeaStateChanged changed) {
            decided(changed);
        } else if (event instanceof IdeaDeleted deleted) {
            activities.hide(Set.of(Ref.of("idea", deleted.ideaId())), clock.millis());
        } else if (event instanceof IdeaRestored restored) {
            activities.show(Set.of(Ref.of("idea", restored.ideaId())));
        } else if (event instanceof IdeasImported imported) {
            imported(imported);
        }
    }

    private void posted(IdeaPosted posted) {
        ToldIdea subject = subject(posted.ideaId());
        Activity activity = subject.activity(ActivityKind.IDEA_POSTED, posted.actor()).saying(subject.idea().text());
        Set<String> channels = subject.channels(activity, topicsOf(posted.ideaId()));
        channels.addAll(Told.to(posted.actor(), mentions.keysIn(subject.idea().text())));
        told.once(activity, channels, "idea:" + posted.ideaId());
    }

    private void edited(IdeaEdited edited) {
        ToldIdea subject = subject(edited.ideaId());
        Ref idea = Ref.of("idea", edited.ideaId());
        activities.retitle(idea, subject.idea().title());
        activities.resay(idea, subject.idea().text());
        Activity activity = subject.activity(ActivityKind.IDEA_EDITED, edited.actor()).saying(subject.idea().text());
        told.edit(activity, subject.channels(activity, topicsOf(edited.ideaId())));
    }

    /** The host's name stands with a decision wherever it is shown, so it does here, author or not. */
    private void decided(IdeaStateChanged changed) {
        ToldIdea subject = subject(changed.ideaId());
        Activity activity = subject.open(ActivityKind.IDEA_DECIDED, changed.actor()).saying(changed.answer()).with(changed.to().name());
        Set<String> channels = subject.channels(activity, topicsOf(changed.ideaId()));
        channels.addAll(Told.to(changed.actor(), Set.of(subject.idea().authorKey())));
        told.once(activity, channels, "state:" + changed.changeId());
    }

    private void imported(IdeasImported imported) {
        Board board = boards.byId(imported.boardId())
                .orElseThrow(() -> new IllegalStateException("ideas imported on board " + imported.boardId() + ", which is not kept"));
        Activity activity = Activity.of(ActivityKind.IDEAS_IMPORTED, imported.actor(), Ref.of("board", board.id()),
                Place.board(board.spaceKey(), board.id()), clock.millis()).titled(board.name()).with(Integer.toString(imported.ideas()));
        told.once(activity, Told.channels(activity, List.of(), Set.of(Channel.board(board.id()))), "import:" + imported.runId());
    }

    private List<Topic> topicsOf(int ideaId) {
        Collection<Integer> ids = ideaTopics.of(List.of(ideaId)).getOrDefault(ideaId, List.of());
        return List.copyOf(topics.byIds(ids).values());
    }

    private ToldIdea subject(int ideaId) {
        return ToldIdea.of(ideas, boards, ideaId, clock.millis());
    }
}
