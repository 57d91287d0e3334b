package org.chorus.given;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.java.ao.RawEntity;
import org.chorus.common.Event;
import org.chorus.common.Publisher;
import org.chorus.discussion.ChallengeService;
import org.chorus.discussion.ChallengeViews;
import org.chorus.discussion.CommentService;
import org.chorus.discussion.CommentThreads;
import org.chorus.discussion.CommentViews;
import org.chorus.discussion.DiscussedIdeas;
import org.chorus.discussion.Floor;
import org.chorus.discussion.ReactionService;
import org.chorus.discussion.SuggestionService;
import org.chorus.discussion.SuggestionViews;
import org.chorus.discussion.ao.AoChallenges;
import org.chorus.discussion.ao.AoComments;
import org.chorus.discussion.ao.AoReactions;
import org.chorus.discussion.ao.AoSuggestions;
import org.chorus.discussion.ao.ChallengeRow;
import org.chorus.discussion.ao.CommentRow;
import org.chorus.discussion.ao.ReactionRow;
import org.chorus.discussion.ao.SuggestionRow;
import org.chorus.endorsement.ao.EndorsementRow;
import org.chorus.follow.ao.FollowRow;
import org.chorus.note.ao.NoteConfirmationRow;
import org.chorus.note.ao.NoteRow;
import org.chorus.note.ao.NoteTopicRow;
import org.chorus.note.ao.NoteVersionRow;
import org.chorus.note.ao.SparkRow;
import org.chorus.notify.ao.DigestPlanRow;
import org.chorus.notify.ao.MailStopRow;
import org.chorus.notify.ao.NoticeRow;
import org.chorus.stream.ao.ActivityChannelRow;
import org.chorus.stream.ao.ActivityRow;

/** A world in which people talk about ideas. */
public final class ATalk implements AutoCloseable {

    public final AWorld world;
    public final List<Event> events = new CopyOnWriteArrayList<>();
    public final AoComments comments;
    public final AoChallenges challenges;
    public final AoSuggestions suggestions;
    public final CommentService commentService;
    public final ReactionService reactionService;
    public final SuggestionService suggestionService;
    public final ChallengeService challengeService;

    private ATalk(AWorld world) {
        this.world = world;
        this.comments = new AoComments(world.ao, world.sql);
        this.challenges = new AoChallenges(world.ao, world.sql);
        this.suggestions = new AoSuggestions(world.ao, world.sql);
        AoReactions reactions = new AoReactions(world.ao, world.sql);
        Publisher publisher = new Publisher(List.of(events::add, event -> world.subscribers.stream().skip(1).forEach(one -> one.on(event))));
        DiscussedIdeas ideas = new DiscussedIdeas(world.ideaAccess, world.boardAccess);
        Floor floor = new Floor(ideas, world.ideas, world.transactions, publisher, world.clock);
        this.commentService = new CommentService(floor, comments, new CommentThreads(comments),
                new CommentViews(reactions, world.people), world.mentions);
        this.reactionService = new ReactionService(ideas, comments, reactions, world.transactions, world.clock);
        this.suggestionService = new SuggestionService(floor, suggestions,
                new SuggestionViews(world.people, world.mentions), world.ideaService, world.mentions);
        this.challengeService = new ChallengeService(floor, challenges, new ChallengeViews(world.people), world.mentions);
    }

    /** Of a world that has the rows of all that a test needs. */
    public static ATalk in(AWorld world) {
        return new ATalk(world);
    }

    public static ATalk onH2() {
        return new ATalk(AWorld.onH2(CommentRow.class, ReactionRow.class, SuggestionRow.class, ChallengeRow.class));
    }

    /** In which people write notes, endorse and follow each other, and are told of it by mail as well. */
    public static ATalk withMails(boolean onPostgreSql) {
        Class<? extends RawEntity<?>>[] rows = rows(CommentRow.class, ReactionRow.class, SuggestionRow.class, ChallengeRow.class,
                NoteRow.class, NoteTopicRow.class, NoteVersionRow.class, NoteConfirmationRow.class, SparkRow.class, EndorsementRow.class,
                FollowRow.class, ActivityRow.class, ActivityChannelRow.class, NoticeRow.class, MailStopRow.class, DigestPlanRow.class);
        return new ATalk(onPostgreSql ? AWorld.onPostgreSql(rows) : AWorld.onH2(rows));
    }

    public static ATalk onPostgreSql() {
        return new ATalk(AWorld.onPostgreSql(CommentRow.class, ReactionRow.class, SuggestionRow.class, ChallengeRow.class));
    }

    /** Parameters of a test that runs on each: its name, and how its talk is made. */
    public static List<Object[]> onBoth() {
        return Databases.both(ATalk::onH2, ATalk::onPostgreSql);
    }

    /** In which streams are kept and notes may be written as well. */
    public static ATalk withStreams(boolean onPostgreSql) {
        Class<? extends RawEntity<?>>[] rows = rows(CommentRow.class, ReactionRow.class, SuggestionRow.class, ChallengeRow.class,
                NoteRow.class, NoteTopicRow.class, NoteVersionRow.class, ActivityRow.class, ActivityChannelRow.class, FollowRow.class);
        return new ATalk(onPostgreSql ? AWorld.onPostgreSql(rows) : AWorld.onH2(rows));
    }

    @SafeVarargs
    private static Class<? extends RawEntity<?>>[] rows(Class<? extends RawEntity<?>>... rows) {
        return rows;
    }

    /** The only event of this kind. */
    public <E extends Event> E only(Class<E> kind) {
        List<E> found = events.stream().filter(kind::isInstance).map(kind::cast).toList();
        if (found.size() != 1) {
            throw new AssertionError("not one " + kind.getSimpleName() + " but " + found);
        }
        return found.get(0);
    }

    @Override
    public void close() {
        world.close();
    }
}
