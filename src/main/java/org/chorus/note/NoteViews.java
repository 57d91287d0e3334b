package org.chorus.note;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.discussion.ReactionTarget;
import org.chorus.discussion.Reactions;
import org.chorus.discussion.Tally;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Space;
import org.chorus.host.Spaces;
import org.chorus.host.Viewer;
import org.chorus.text.Markdown;
import org.chorus.text.Mentions;
import org.chorus.topic.Topic;

/** Shows notes to a viewer: names, reactions, what they are about, what the viewer may do. */
public final class NoteViews {

    private static final int EXCERPT = 200;

    private final NoteAccess access;
    private final Notes notes;
    private final NoteTopics topics;
    private final NoteCards cards;
    private final Confirmations confirmations;
    private final SparkedIdeas sparked;
    private final Reactions reactions;
    private final Spaces spaces;
    private final People people;
    private final Markdown markdown;
    private final Mentions mentions;

    public NoteViews(NoteAccess access, Notes notes, NoteTopics topics, NoteCards cards, Confirmations confirmations,
            SparkedIdeas sparked, Reactions reactions, Spaces spaces, People people, Markdown markdown, Mentions mentions) {
        this.access = access;
        this.notes = notes;
        this.topics = topics;
        this.cards = cards;
        this.confirmations = confirmations;
        this.sparked = sparked;
        this.reactions = reactions;
        this.spaces = spaces;
        this.people = people;
        this.markdown = markdown;
        this.mentions = mentions;
    }

    /** By id, in the order asked; what there is not or the viewer may not read is left out. At most six statements. */
    public List<NoteView> byIds(Viewer viewer, Collection<Integer> ids) {
        return of(viewer, notes.byIds(ids));
    }

    /** In their order; those that the viewer may not read are left out. At most five statements, however many there are. */
    List<NoteView> of(Viewer viewer, List<Note> found) {
        List<NoteStanding> readable = access.readable(viewer, found);
        List<Note> shown = readable.stream().map(NoteStanding::note).filter(note -> !note.isDeleted()).toList();
        List<Integer> ids = shown.stream().map(Note::id).toList();
        Seen seen = new Seen(roots(found, shown), topics.of(shown), cards.of(viewer, shown),
                reactions.of(ReactionTarget.NOTE, ids, viewer.key()), confirmations.of(confirmable(shown), viewer.key()), namedIn(shown));
        return readable.stream().map(standing -> view(standing, seen)).toList();
    }

    /** With the ideas that came of it. */
    NoteView whole(NoteStanding standing) {
        Viewer viewer = standing.viewer();
        Note note = standing.note();
        NoteView view = of(viewer, List.of(note)).get(0);
        return note.isDeleted() ? view : view.with(sparked.of(viewer, note.id()));
    }

    /** Of a note just posted, of which nothing more has to be asked. */
    NoteView fresh(Viewer viewer, Note note, Note root, List<Topic> about) {
        NoteStanding standing = access.readable(viewer, List.of(note)).get(0);
        return view(standing, new Seen(Map.of(root.id(), root), Map.of(note.id(), about), cards.of(viewer, List.of(note)),
                Map.of(), Map.of(), namedIn(List.of(note))));
    }

    /** What may be done with an answer depends on the question. */
    private Map<Integer, Note> roots(List<Note> found, List<Note> shown) {
        Map<Integer, Note> roots = new HashMap<>();
        found.forEach(note -> roots.put(note.id(), note));
        Set<Integer> missing = shown.stream().map(Note::rootId).filter(id -> !roots.containsKey(id)).collect(Collectors.toSet());
        notes.byIds(missing).forEach(root -> roots.put(root.id(), root));
        return roots;
    }

    private static List<Integer> confirmable(List<Note> shown) {
        return shown.stream().filter(note -> note.kind() == NoteKind.FIX || note.isReply()).map(Note::id).toList();
    }

    private Map<String, Person> namedIn(List<Note> shown) {
        return people.byKeys(shown.stream().map(Note::authorKey).collect(Collectors.toSet()));
    }

    private NoteView view(NoteStanding standing, Seen seen) {
        Note note = standing.note();
        Note root = seen.roots.getOrDefault(note.rootId(), note);
        if (note.isDeleted()) {
            return new NoteView(note, root, Person.former(""), spaceName(note), "", "", "", List.of(), List.of(), List.of(), List.of(),
                    mine(standing, root, null));
        }
        Markdown.Shown text = markdown.shown(note.text(), EXCERPT);
        return new NoteView(note, root, seen.people.getOrDefault(note.authorKey(), Person.former(note.authorKey())), spaceName(note),
                text.html(), text.excerpt(),
                standing.mayEdit() ? mentions.toEditable(note.text()) : "", seen.topics.getOrDefault(note.id(), List.of()),
                seen.cards.getOrDefault(note.id(), List.of()), seen.tallies.getOrDefault(note.id(), List.of()), List.of(),
                mine(standing, root, seen.confirmed.get(note.id())));
    }

    private static NoteView.Mine mine(NoteStanding standing, Note root, Confirmation said) {
        boolean worked = said != null && said.verdict() == Verdict.WORKED;
        return new NoteView.Mine(standing.isAuthor() && !standing.note().isDeleted(), worked, said != null && !worked, standing.mayReply(),
                standing.mayEdit(), standing.mayDelete(), standing.mayRestore(), standing.mayConfirm(root), standing.mayReply());
    }

    private String spaceName(Note note) {
        return note.audience().isEverybody() ? ""
                : spaces.byKey(note.audience().spaceKey()).map(Space::name).orElse("");
    }

    private record Seen(Map<Integer, Note> roots, Map<Integer, List<Topic>> topics, Map<Integer, List<NoteView.ContentCard>> cards,
            Map<Integer, List<Tally>> tallies, Map<Integer, Confirmation> confirmed, Map<String, Person> people) {
    }
}
