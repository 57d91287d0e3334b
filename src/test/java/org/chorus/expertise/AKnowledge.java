package org.chorus.expertise;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chorus.common.PageRequest;
import org.chorus.discussion.ao.ChallengeRow;
import org.chorus.discussion.ao.CommentRow;
import org.chorus.discussion.ao.ReactionRow;
import org.chorus.discussion.ao.SuggestionRow;
import org.chorus.endorsement.ao.EndorsementRow;
import org.chorus.expertise.ao.AoEvidenceSearch;
import org.chorus.expertise.ao.AoProfiles;
import org.chorus.expertise.ao.AoWorks;
import org.chorus.expertise.ao.PersonProfileRow;
import org.chorus.expertise.ao.PersonTopicRow;
import org.chorus.expertise.ao.RebuildRunRow;
import org.chorus.expertise.ao.WorkDisputeRow;
import org.chorus.expertise.ao.WorkPersonRow;
import org.chorus.expertise.ao.WorkRow;
import org.chorus.expertise.ao.WorkTermRow;
import org.chorus.expertise.ao.WorkTopicRow;
import org.chorus.given.ANotebook;
import org.chorus.given.ATalk;
import org.chorus.given.AThanks;
import org.chorus.given.AWorld;
import org.chorus.given.AtOnce;
import org.chorus.given.Databases;
import org.chorus.given.InMemoryContent;
import org.chorus.given.LocalLocks;
import org.chorus.host.Viewer;
import org.chorus.idea.NewIdea;
import org.chorus.note.Audience;
import org.chorus.note.NewNote;
import org.chorus.note.NoteKind;
import org.chorus.note.ao.NoteConfirmationRow;
import org.chorus.note.ao.NoteRow;
import org.chorus.note.ao.NoteTopicRow;
import org.chorus.note.ao.NoteVersionRow;
import org.chorus.note.ao.SparkRow;
import org.chorus.text.shown.Addresses;
import org.chorus.topic.TopicMerged;

/** A world in which what people write is evidence of what they know. */
final class AKnowledge implements AutoCloseable {

    final AWorld world;
    final ATalk talk;
    final ANotebook notebook;
    final AThanks thanks;
    final InMemoryContent content;
    final AoWorks works;
    final AoEvidenceSearch search;
    final AoProfiles profiles;
    final Evidence evidence;
    final Rebuild rebuild;
    final FinderService finder;
    final AtOnce afterwards = new AtOnce();
    final ProfileService profileService;
    final Map<String, String> units = new TreeMap<>();

    private AKnowledge(AWorld world) {
        this.world = world;
        this.talk = ATalk.in(world);
        this.notebook = ANotebook.in(world);
        this.thanks = AThanks.in(world);
        this.content = world.content;
        this.works = new AoWorks(world.ao, world.sql);
        this.search = new AoEvidenceSearch(world.sql);
        this.profiles = new AoProfiles(world.ao, world.sql);
        Sight sight = new Sight(world.rights);
        Endorsed endorsed = new EndorsedStandings(thanks.standings);
        Evidences evidences = new Evidences(new Addresses(world.site), content, world.site);
        IdeaSource ideas = new IdeaSource(world.ideas, world.boards, world.history, world.ideaTopics, world.topicService);
        CommentSource comments = new CommentSource(talk.comments, ideas);
        NoteSource notes = new NoteSource(notebook.notes, world.topicService);
        ContentSource contents = new ContentSource(content, world.spaces(), world.topicService);
        this.evidence = new Evidence(List.of(ideas, comments, notes, contents, new OfferSource(profiles)), works, world.people,
                world.transactions);
        world.subscribers.add(new EvidenceKeeper(evidence, works, profiles, world.ideas, comments, notes, contents, afterwards));
        this.rebuild = new Rebuild(evidence, works, new LocalLocks());
        this.finder = new FinderService(new Finder(search, sight, endorsed, world.clock), new Names(world.people, world.topicService),
                evidences, profiles, world.topicService, world.people, world.rights, content, person -> units.getOrDefault(person, ""));
        this.profileService = new ProfileService(search, sight, endorsed, evidences, profiles, world.topicService, world.people,
                world.rights, world.site, world.transactions, world.publisher, world.clock);
    }

    static AKnowledge onH2() {
        return new AKnowledge(AWorld.onH2(rows()));
    }

    static AKnowledge onPostgreSql() {
        return new AKnowledge(AWorld.onPostgreSql(rows()));
    }

    /** Parameters of a test that runs on each: its name, and how its world is made. */
    static List<Object[]> onBoth() {
        return Databases.both(AKnowledge::onH2, AKnowledge::onPostgreSql);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends net.java.ao.RawEntity<?>>[] rows() {
        return new Class[] {WorkRow.class, WorkPersonRow.class, WorkTopicRow.class, WorkTermRow.class, WorkDisputeRow.class,
                PersonTopicRow.class, PersonProfileRow.class, RebuildRunRow.class, CommentRow.class, ReactionRow.class, SuggestionRow.class,
                ChallengeRow.class, NoteRow.class, NoteVersionRow.class, NoteTopicRow.class, NoteConfirmationRow.class, SparkRow.class,
                EndorsementRow.class};
    }

    int idea(int board, String author, String title, String text, String... topics) {
        return world.ideaService.post(AWorld.as(author), board, new NewIdea(title, text, List.of(topics), 0, "")).id();
    }

    /** For everybody. */
    int note(String author, NoteKind kind, String text, String... topics) {
        return notebook.noteService.post(AWorld.as(author), new NewNote(kind, text, List.of(topics), Audience.EVERYBODY, 0, "")).note().id();
    }

    /** Id of the topic's head. */
    int topic(String name) {
        return world.topicService.ofLabels(Set.of(name)).get(name);
    }

    void merge(String from, String into) {
        int merged = topic(from);
        int goal = topic(into);
        world.sql.update("UPDATE {SUBJECT} SET [HEAD] = (SELECT s.[SLUG] FROM {SUBJECT} s WHERE s.[ID] = ?) WHERE [ID] = ?", List.of(goal, merged));
        world.publisher.publish(new TopicMerged(merged, goal, AWorld.key("admin")));
    }

    /** Usernames of those found, in order. */
    List<String> found(Viewer viewer, String words) {
        return hits(viewer, words).stream().map(hit -> hit.person().username()).toList();
    }

    List<Expert> hits(Viewer viewer, String words) {
        return finder.people(viewer, new PeopleQuery(words, 0, ""), PageRequest.first()).people().items();
    }

    /** All that is kept, as text without row ids: two worlds that say the same are equal. */
    Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>();
        Map<Integer, String> keys = new TreeMap<>();
        world.sql.list(100_000, "SELECT [ID], [NATURAL_KEY], [THREAD], [SPACE_KEY], [CONTENT_ID], [TITLE], [AT], [LENGTH], [VERSION], [SAVES] FROM {WORK}", List.of(),
                row -> {
                    keys.put(row.getInt(1), row.getString(2));
                    return kept.put(row.getString(2), String.join("|", String.valueOf(row.getString(3)), String.valueOf(row.getString(4)),
                            String.valueOf(row.getLong(5)), String.valueOf(row.getString(6)), String.valueOf(row.getLong(7)), row.getString(8),
                            row.getString(9), row.getString(10)));
                });
        TreeSet<String> children = new TreeSet<>();
        world.sql.list(100_000, "SELECT [WORK_ID], [PERSON_KEY], [ROLE], [SHARE], [AT] FROM {WORK_PERSON}", List.of(), row -> children.add(
                keys.get(row.getInt(1)) + " by " + row.getString(2) + " " + row.getString(3) + " " + row.getDouble(4) + " " + row.getLong(5)));
        world.sql.list(100_000, "SELECT [WORK_ID], [SUBJECT_ID] FROM {WORK_TOPIC}", List.of(),
                row -> children.add(keys.get(row.getInt(1)) + " about " + row.getInt(2)));
        world.sql.list(100_000, "SELECT [WORK_ID], [TERM], [TIMES] FROM {WORK_TERM}", List.of(),
                row -> children.add(keys.get(row.getInt(1)) + " says " + row.getString(2) + " " + row.getInt(3)));
        kept.put("children", String.join("\n", children));
        return kept;
    }

    @Override
    public void close() {
        world.close();
    }
}
