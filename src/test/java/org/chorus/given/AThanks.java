package org.chorus.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chorus.common.Ref;
import org.chorus.discussion.ao.AoComments;
import org.chorus.discussion.ao.AoSuggestions;
import org.chorus.discussion.ao.ChallengeRow;
import org.chorus.discussion.ao.CommentRow;
import org.chorus.discussion.ao.ReactionRow;
import org.chorus.discussion.ao.SuggestionRow;
import org.chorus.endorsement.Audiences;
import org.chorus.endorsement.ContentWorks;
import org.chorus.endorsement.Endorsement;
import org.chorus.endorsement.EndorsementLists;
import org.chorus.endorsement.IdeaWorks;
import org.chorus.endorsement.NewEndorsement;
import org.chorus.endorsement.NoteWorks;
import org.chorus.endorsement.Portfolio;
import org.chorus.endorsement.Standings;
import org.chorus.endorsement.ThankService;
import org.chorus.endorsement.ao.AoEncounters;
import org.chorus.endorsement.ao.AoGiven;
import org.chorus.endorsement.ao.EndorsementRow;
import org.chorus.idea.Idea;
import org.chorus.note.NoteAccess;
import org.chorus.note.ao.AoNotes;
import org.chorus.note.ao.NoteConfirmationRow;
import org.chorus.note.ao.NoteRow;
import org.chorus.note.ao.NoteTopicRow;

/** A world in which people thank each other. */
public final class AThanks implements AutoCloseable {

    public final AWorld world;
    public final InMemoryContent contents;
    public final AoGiven given;
    public final AoComments comments;
    public final Standings standings;
    public final ThankService service;
    public final EndorsementLists lists;
    /** By user key. */
    public final Map<String, String> units = new HashMap<>();

    private AThanks(AWorld world) {
        this.world = world;
        this.contents = new InMemoryContent(world.rights);
        this.given = new AoGiven(world.ao, world.sql);
        this.comments = new AoComments(world.ao, world.sql);
        Audiences audiences = new Audiences(world.rights);
        ContentWorks contentWorks = new ContentWorks(contents, world.rights);
        AoNotes notes = new AoNotes(world.ao, world.sql);
        Portfolio portfolio = new Portfolio(List.of(contentWorks,
                new NoteWorks(notes, new NoteAccess(notes, world.spaces(), world.rights, world.site), world.topicService, world.markdown),
                new IdeaWorks(world.ideas, world.boardAccess, comments, new AoSuggestions(world.ao, world.sql),
                        world.ideaTopics, world.topicService)),
                List.of(contentWorks, new AoEncounters(world.sql)));
        this.standings = new Standings(given, audiences, key -> units.getOrDefault(key, ""), world.clock);
        this.service = new ThankService(given, portfolio, audiences, standings, world.topicService,
                world.people, world.site, world.transactions, world.publisher, world.clock);
        this.lists = new EndorsementLists(given, portfolio, audiences, standings, world.topicService, world.people, world.site);
    }

    /** Of a world that has the rows of all that a test needs. */
    public static AThanks in(AWorld world) {
        return new AThanks(world);
    }

    public static AThanks onH2() {
        return new AThanks(AWorld.onH2(EndorsementRow.class, CommentRow.class, ReactionRow.class, SuggestionRow.class, ChallengeRow.class,
                NoteRow.class, NoteTopicRow.class, NoteConfirmationRow.class));
    }

    public static AThanks onPostgreSql() {
        return new AThanks(AWorld.onPostgreSql(EndorsementRow.class, CommentRow.class, ReactionRow.class, SuggestionRow.class,
                ChallengeRow.class, NoteRow.class, NoteTopicRow.class, NoteConfirmationRow.class));
    }

    /** Parameters of a test that runs on each: its name, and how its world is made. */
    public static List<Object[]> onBoth() {
        return Databases.both(AThanks::onH2, AThanks::onPostgreSql);
    }

    /** An idea by somebody in a space. */
    public Ref idea(String author, String space) {
        return Ref.of("idea", AnIdea.on(ABoard.in(space).id(world)).by(author).id(world));
    }

    /** A comment on an idea. */
    public Ref comment(String author, Ref idea) {
        Idea on = world.ideas.byId(Integer.parseInt(idea.id())).orElseThrow();
        return Ref.of("comment", comments.add(on.id(), Optional.empty(), AWorld.key(author), "So", world.clock.millis()).id());
    }

    /** For `Kafka`. */
    public Endorsement endorse(String giver, String receiver, Ref work) {
        return endorse(giver, receiver, "Kafka", work);
    }

    public Endorsement endorse(String giver, String receiver, String topic, Ref work) {
        return service.endorse(AWorld.as(giver), new NewEndorsement(AWorld.key(receiver), topic, "", work));
    }

    @Override
    public void close() {
        world.close();
    }
}
