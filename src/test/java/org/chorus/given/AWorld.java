package org.chorus.given;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.chorus.board.BoardAccess;
import org.chorus.board.BoardService;
import org.chorus.board.ao.AoBoards;
import org.chorus.board.ao.BoardHostRow;
import org.chorus.board.ao.BoardRow;
import org.chorus.common.Event;
import org.chorus.common.Publisher;
import org.chorus.common.Subscriber;
import org.chorus.host.Spaces;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;
import org.chorus.host.ao.Sql;
import org.chorus.host.confluence.ConfluenceTransactions;
import org.chorus.idea.DecisionService;
import org.chorus.idea.EndorsementService;
import org.chorus.idea.IdeaAccess;
import org.chorus.idea.IdeaLists;
import org.chorus.idea.IdeaService;
import org.chorus.idea.IdeaViews;
import org.chorus.idea.LinkedIdeas;
import org.chorus.idea.MyIdeas;
import org.chorus.idea.Similar;
import org.chorus.idea.VersionService;
import org.chorus.idea.ao.AoEndorsements;
import org.chorus.idea.ao.AoIdeaBatches;
import org.chorus.idea.ao.AoIdeaHistory;
import org.chorus.idea.ao.AoIdeaLinks;
import org.chorus.idea.ao.AoIdeaTerms;
import org.chorus.idea.ao.AoIdeaTopics;
import org.chorus.idea.ao.AoIdeas;
import org.chorus.idea.ao.IdeaEndorsementRow;
import org.chorus.idea.ao.IdeaLinkRow;
import org.chorus.idea.ao.IdeaRow;
import org.chorus.idea.ao.IdeaTermRow;
import org.chorus.idea.ao.IdeaTopicRow;
import org.chorus.idea.ao.IdeaVersionRow;
import org.chorus.idea.ao.StateChangeRow;
import org.chorus.sandbox.ao.Database;
import org.chorus.sandbox.ao.EmbeddedPostgreSql;
import org.chorus.text.Markdown;
import org.chorus.text.Mentions;
import org.chorus.topic.TopicAudience;
import org.chorus.topic.TopicService;
import org.chorus.topic.ao.AoSubjects;
import org.chorus.topic.ao.AoTopics;
import org.chorus.topic.ao.SubjectRow;
import org.chorus.topic.ao.TopicRow;

/**
 * The services on a real database, with people and spaces as told. In OPS everybody logged in comments and `cho` is
 * admin; HR is for `ann` and the absent `joe`; PUB is open to anonymous readers; `gil` only reads; `admin` rules the system.
 */
public final class AWorld implements AutoCloseable {

    private static final List<Class<? extends RawEntity<?>>> ROWS = List.of(BoardRow.class, BoardHostRow.class, TopicRow.class, SubjectRow.class,
            IdeaRow.class, IdeaVersionRow.class, IdeaTopicRow.class, IdeaEndorsementRow.class, IdeaLinkRow.class,
            IdeaTermRow.class, StateChangeRow.class);

    public final Database database;
    public final ActiveObjects ao;
    public final Sql sql;
    public final AClock clock = new AClock();
    public final ASite site = new ASite();
    public final SpaceRights rights = new SpaceRights();
    public final InMemoryContent content = new InMemoryContent(rights);
    public final InMemoryPeople people = InMemoryPeople.of("admin", "ann", "bob", "cho", "eve", "gil", "joe");
    public final List<Event> events = new CopyOnWriteArrayList<>();
    /** Told of events in their transactions, as wired; a test may add some. */
    public final List<Subscriber> subscribers = new CopyOnWriteArrayList<>(List.of(events::add));
    public final Publisher publisher = new Publisher(List.of(event -> subscribers.forEach(one -> one.on(event))));
    public final Transactions transactions;
    public final Markdown markdown = new Markdown(people, new PlainTexts(), site);
    public final Mentions mentions = new Mentions(people);
    public final AoBoards boards;
    public final AoIdeas ideas;
    public final AoIdeaTerms terms;
    public final AoIdeaHistory history;
    public final AoIdeaTopics ideaTopics;
    public final AoIdeaLinks links;
    public final AoEndorsements endorsements;
    public final AoIdeaBatches batches;
    public final TopicService topicService;
    public final BoardAccess boardAccess;
    public final BoardService boardService;
    public final IdeaAccess ideaAccess;
    public final IdeaViews views;
    public final IdeaService ideaService;
    public final IdeaLists ideaLists;
    public final MyIdeas myIdeas;
    public final EndorsementService endorsementService;
    public final DecisionService decisionService;
    public final VersionService versionService;

    @SuppressWarnings("unchecked")
    private AWorld(Database database, List<Class<? extends RawEntity<?>>> more) {
        this.database = database;
        this.ao = database.activeObjects("org.chorus", Stream.concat(ROWS.stream(), more.stream()).toArray(Class[]::new));
        this.sql = new Sql(database.executors());
        this.transactions = new ConfluenceTransactions(database.transactions());
        this.boards = new AoBoards(ao, sql);
        this.ideas = new AoIdeas(ao, sql);
        this.terms = new AoIdeaTerms(ao);
        this.history = new AoIdeaHistory(ao);
        this.ideaTopics = new AoIdeaTopics(ao, sql);
        this.links = new AoIdeaLinks(ao, sql);
        this.endorsements = new AoEndorsements(ao, sql);
        this.topicService = new TopicService(new AoTopics(sql), new AoSubjects(ao, sql), new TopicAudience(rights), transactions);
        this.batches = new AoIdeaBatches(ao, sql, ideas, history, terms, ideaTopics, links, topicService, clock);
        this.boardAccess = new BoardAccess(boards, spaces(), rights, site);
        this.boardService = new BoardService(boards, boardAccess, rights, spaces(), people, transactions, publisher, clock);
        this.ideaAccess = new IdeaAccess(ideas, boardAccess);
        this.views = new IdeaViews(ideaTopics, topicService, endorsements, people, markdown, mentions);
        LinkedIdeas linked = new LinkedIdeas(links, ideas, boardAccess, views);
        this.ideaService = new IdeaService(ideas, history, terms, ideaTopics, links, topicService, boardAccess, ideaAccess, views,
                linked, mentions, transactions, publisher, clock);
        this.ideaLists = new IdeaLists(ideas, boardAccess, views, topicService, new Similar(ideas));
        this.myIdeas = new MyIdeas(ideas, endorsements, boardAccess, views);
        this.endorsementService = new EndorsementService(ideaAccess, endorsements, ideas, people, transactions, publisher, clock);
        this.decisionService = new DecisionService(ideas, history, ideaAccess, linked, people, markdown, mentions, transactions,
                publisher, clock);
        this.versionService = new VersionService(history, ideaAccess, people, markdown, mentions);
        allowAsInTheDemo();
    }

    /** @param more rows of other features */
    @SafeVarargs
    public static AWorld onH2(Class<? extends RawEntity<?>>... more) {
        return new AWorld(Database.h2Memory(), List.of(more));
    }

    @SafeVarargs
    public static AWorld onPostgreSql(Class<? extends RawEntity<?>>... more) {
        return new AWorld(EmbeddedPostgreSql.shared().freshDatabase(), List.of(more));
    }

    /** Parameters of a test that runs on each: its name, and how its world is made. */
    public static List<Object[]> onBoth() {
        return Databases.both(AWorld::onH2, AWorld::onPostgreSql);
    }

    /** The person of this username, whether known or not. */
    public static Viewer as(String username) {
        return new Viewer(key(username));
    }

    public static String key(String username) {
        return "key-" + username;
    }

    public Spaces spaces() {
        return new SpacesMade(0);
    }

    private void allowAsInTheDemo() {
        for (String name : List.of("admin", "ann", "bob", "cho", "eve", "joe")) {
            rights.comment(key(name), "OPS").comment(key(name), "PUB");
        }
        rights.administer(key("cho"), "OPS").systemAdmin(key("admin"));
        rights.view(key("gil"), "OPS").view(SpaceRights.ANYBODY, "PUB");
        rights.comment(key("ann"), "HR").comment(key("joe"), "HR");
    }

    @Override
    public void close() {
        database.close();
    }
}
