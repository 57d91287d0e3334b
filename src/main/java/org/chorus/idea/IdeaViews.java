package org.chorus.idea;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.board.Access;
import org.chorus.board.Board;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Viewer;
import org.chorus.text.Markdown;
import org.chorus.text.Mentions;
import org.chorus.topic.Topic;
import org.chorus.topic.TopicService;

/**
 * Turns stored ideas into what a viewer is shown, with three statements however many there are. The one place where an
 * author is told or hidden.
 */
public final class IdeaViews {

    private static final int EXCERPT = 200;

    private final IdeaTopics ideaTopics;
    private final TopicService topics;
    private final Endorsements endorsements;
    private final People people;
    private final Markdown markdown;
    private final Mentions mentions;

    public IdeaViews(IdeaTopics ideaTopics, TopicService topics, Endorsements endorsements, People people, Markdown markdown,
            Mentions mentions) {
        this.ideaTopics = ideaTopics;
        this.topics = topics;
        this.endorsements = endorsements;
        this.people = people;
        this.markdown = markdown;
        this.mentions = mentions;
    }

    /**
     * In the order given; ideas on boards without access are left out.
     *
     * @param access what the viewer may do, by board
     */
    List<IdeaView> of(Viewer viewer, List<Idea> ideas, Map<Integer, Access> access) {
        List<Idea> seen = ideas.stream().filter(idea -> access.containsKey(idea.boardId())).toList();
        Context context = context(viewer, seen);
        return seen.stream().map(idea -> view(new Standing(viewer, idea, access.get(idea.boardId())), context)).toList();
    }

    IdeaView of(Standing standing) {
        return view(standing, context(standing.viewer(), List.of(standing.idea())));
    }

    /** Who is told to have written something on a board. @param authors names as an import wrote them */
    static Author author(Board board, Person person, String authors) {
        if (board.hidesAuthors()) {
            return new Author.Hidden();
        }
        return person.key().isEmpty() ? new Author.Written(authors) : new Author.Known(person);
    }

    private Context context(Viewer viewer, List<Idea> ideas) {
        List<Integer> ids = ideas.stream().map(Idea::id).toList();
        Map<Integer, List<Integer>> topicIds = ideaTopics.of(ids);
        Set<String> keys = new HashSet<>();
        ideas.forEach(idea -> keys.addAll(List.of(idea.authorKey(), idea.answer().by())));
        keys.remove("");
        return new Context(topicIds,
                topics.byIds(topicIds.values().stream().flatMap(Collection::stream).collect(Collectors.toSet())),
                endorsements.of(viewer.key(), ids), people.byKeys(keys));
    }

    private IdeaView view(Standing standing, Context context) {
        Idea idea = standing.idea();
        IdeaView.Mine mine = new IdeaView.Mine(context.endorsed.contains(idea.id()), standing.isAuthor(), standing.mayEdit(),
                standing.mayDelete(), standing.access().mayContribute() && !idea.isDeleted(), standing.access().mayCurate());
        if (!standing.mayReadText()) {
            return tombstone(standing, mine);
        }
        Markdown.Shown text = markdown.shown(idea.text(), EXCERPT);
        String editable = standing.mayEdit() ? mentions.toEditable(idea.text()) : "";
        return new IdeaView(idea.id(), standing.board(), idea.title(), text.html(), text.excerpt(), editable, idea.state(),
                context.topicsOf(idea), author(standing.board(), context.person(idea.authorKey()), idea.authors()), idea.createdAt(), idea.editedAt(),
                idea.version(), idea.counts(), official(idea, context), mine, List.of(), idea.isDeleted());
    }

    private IdeaView.Official official(Idea idea, Context context) {
        Answer answer = idea.answer();
        if (!answer.isGiven()) {
            return new IdeaView.Official("", "", Person.former(""), 0);
        }
        Markdown.Shown text = markdown.shown(answer.text(), IdeaTexts.LONGEST_ANSWER);
        return new IdeaView.Official(text.html(), text.excerpt(), context.person(answer.by()), answer.at());
    }

    private static IdeaView tombstone(Standing standing, IdeaView.Mine mine) {
        Idea idea = standing.idea();
        return new IdeaView(idea.id(), standing.board(), "", "", "", "", idea.state(), List.of(), new Author.Hidden(),
                idea.createdAt(), 0, idea.version(), Counts.NONE, new IdeaView.Official("", "", Person.former(""), 0), mine,
                List.of(), true);
    }

    private record Context(Map<Integer, List<Integer>> topicIds, Map<Integer, Topic> topics, Set<Integer> endorsed,
            Map<String, Person> people) {

        /** Two that were merged since are one. */
        List<Topic> topicsOf(Idea idea) {
            Map<Integer, Topic> bySubject = new LinkedHashMap<>();
            topicIds.getOrDefault(idea.id(), List.of()).stream().map(topics::get).filter(Objects::nonNull)
                    .forEach(topic -> bySubject.putIfAbsent(topic.subjectId(), topic));
            return List.copyOf(bySubject.values());
        }

        Person person(String key) {
            return people.getOrDefault(key, Person.former(key));
        }
    }
}
