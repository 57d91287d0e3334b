package org.chorus.given;

import java.util.List;
import org.chorus.common.Event;
import org.chorus.discussion.DiscussedIdeas;
import org.chorus.discussion.ao.AoComments;
import org.chorus.discussion.ao.AoReactions;
import org.chorus.discussion.ao.CommentRow;
import org.chorus.discussion.ao.ReactionRow;
import org.chorus.note.Audience;
import org.chorus.note.ConfirmationService;
import org.chorus.note.NewNote;
import org.chorus.note.NoteAccess;
import org.chorus.note.NoteCards;
import org.chorus.note.NoteKind;
import org.chorus.note.NoteReactionService;
import org.chorus.note.NoteService;
import org.chorus.note.NoteTopics;
import org.chorus.note.NoteVersionService;
import org.chorus.note.NoteView;
import org.chorus.note.NoteViews;
import org.chorus.note.ReplyService;
import org.chorus.note.SparkService;
import org.chorus.note.SparkedIdeas;
import org.chorus.note.ao.AoConfirmations;
import org.chorus.note.ao.AoNotes;
import org.chorus.note.ao.AoSparks;
import org.chorus.note.ao.NoteConfirmationRow;
import org.chorus.note.ao.NoteRow;
import org.chorus.note.ao.NoteTopicRow;
import org.chorus.note.ao.NoteVersionRow;
import org.chorus.note.ao.SparkRow;

/** A world in which people write notes. */
public final class ANotebook implements AutoCloseable {

    public final AWorld world;
    public final InMemoryContent content;
    public final AoNotes notes;
    public final AoComments comments;
    public final NoteAccess access;
    public final NoteService noteService;
    public final ReplyService replyService;
    public final NoteReactionService reactionService;
    public final ConfirmationService confirmationService;
    public final NoteVersionService versionService;
    public final SparkService sparkService;
    public final NoteViews views;

    private ANotebook(AWorld world) {
        this.world = world;
        this.content = new InMemoryContent(world.rights);
        this.notes = new AoNotes(world.ao, world.sql);
        this.comments = new AoComments(world.ao, world.sql);
        AoReactions reactions = new AoReactions(world.ao, world.sql);
        AoConfirmations confirmations = new AoConfirmations(world.ao, world.sql);
        AoSparks sparks = new AoSparks(world.ao, world.sql);
        this.access = new NoteAccess(notes, world.spaces(), world.rights, world.site);
        NoteTopics topics = new NoteTopics(notes, world.topicService);
        NoteCards cards = new NoteCards(content, world.rights, world.spaces(), world.site);
        this.views = new NoteViews(access, notes, topics, cards, confirmations, new SparkedIdeas(sparks, world.ideas, world.boardAccess),
                reactions, world.spaces(), world.people, world.markdown, world.mentions);
        this.noteService = new NoteService(access, notes, topics, cards, views, world.mentions, world.transactions, world.publisher,
                world.clock);
        this.replyService = new ReplyService(access, notes, topics, views, world.mentions, world.transactions, world.publisher, world.clock);
        this.reactionService = new NoteReactionService(access, notes, reactions, world.transactions, world.clock);
        this.confirmationService = new ConfirmationService(access, notes, confirmations, topics, views, world.people, world.mentions,
                world.markdown, world.transactions, world.publisher, world.clock);
        this.versionService = new NoteVersionService(access, notes, world.mentions, world.markdown);
        this.sparkService = new SparkService(access, new DiscussedIdeas(world.ideaAccess, world.boardAccess), comments, sparks,
                world.boardService, world.ideaService, world.people, world.rights, world.markdown, world.transactions, world.publisher, world.clock);
    }

    /** Of a world that has the rows of all that a test needs. */
    public static ANotebook in(AWorld world) {
        return new ANotebook(world);
    }

    public static ANotebook onH2() {
        return new ANotebook(AWorld.onH2(NoteRow.class, NoteVersionRow.class, NoteTopicRow.class, NoteConfirmationRow.class,
                SparkRow.class, ReactionRow.class, CommentRow.class));
    }

    public static ANotebook onPostgreSql() {
        return new ANotebook(AWorld.onPostgreSql(NoteRow.class, NoteVersionRow.class, NoteTopicRow.class, NoteConfirmationRow.class,
                SparkRow.class, ReactionRow.class, CommentRow.class));
    }

    /** Parameters of a test that runs on each: its name, and how its notebook is made. */
    public static List<Object[]> onBoth() {
        return Databases.both(ANotebook::onH2, ANotebook::onPostgreSql);
    }

    /** A note for a space, or for everybody where the key is empty. */
    public NoteView posted(String author, NoteKind kind, String spaceKey, String text, String... topics) {
        return noteService.post(AWorld.as(author), new NewNote(kind, text, List.of(topics), new Audience(spaceKey), 0, ""));
    }

    /** Id of such a note. */
    public int id(String author, NoteKind kind, String spaceKey, String text) {
        return posted(author, kind, spaceKey, text).note().id();
    }

    public int reply(String author, int to, String text) {
        return replyService.reply(AWorld.as(author), to, text, "").note().id();
    }

    /** What was told of this type, in order. */
    public <T extends Event> List<T> told(Class<T> type) {
        return world.events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void close() {
        world.close();
    }
}
