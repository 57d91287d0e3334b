package org.chorus.note.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chorus.discussion.Reaction;
import org.chorus.discussion.Tally;
import org.chorus.host.Site;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.note.Note;
import org.chorus.note.NoteKind;
import org.chorus.note.NoteView;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.ShownPeople;
import org.chorus.text.shown.ShownThanks;
import org.chorus.text.shown.ShownTimes;
import org.chorus.topic.Topic;

/** A note as `Chorus.Note.card` takes it. */
public final class NoteValues {

    private static final int LONG = 800;
    private static final int LONG_LINES = 10;

    private final Texts texts;
    private final Addresses addresses;
    private final ShownPeople people;
    private final ShownTimes times;
    private final ShownThanks thanks;
    private final Site site;

    public NoteValues(Texts texts, Addresses addresses, ShownPeople people, ShownTimes times, ShownThanks thanks, Site site) {
        this.texts = texts;
        this.addresses = addresses;
        this.people = people;
        this.times = times;
        this.thanks = thanks;
        this.site = site;
    }

    /**
     * As it stands in a list: with the number of its replies.
     *
     * @param root what began its thread, whose topics a reply is thanked for; the note itself where it began one
     */
    public Map<String, Object> of(Viewer viewer, NoteView view, NoteView root) {
        Note note = view.note();
        Map<String, Object> values = new HashMap<>();
        values.put("id", note.id());
        values.put("digest", view.digest());
        values.put("own", view.mine().author());
        values.put("url", addresses.page(note.isReply() ? "/notes/" + note.rootId() + "#note-" + note.id() : "/notes/" + note.id()));
        values.put("reply", note.isReply());
        values.put("whole", false);
        values.put("kind", note.kind().wire());
        values.put("kindText", kindText(note.kind()));
        values.put("open", note.isOpenQuestion());
        values.put("by", people.of(view.author()));
        values.put("when", times.of(note.createdAt()));
        values.put("audience", note.audience().isEverybody() ? texts.text("chorus.note.for.everybody") : view.spaceName());
        values.put("audienceUrl", note.audience().isEverybody() ? "" : addresses.boardsOf(note.audience().spaceKey()));
        values.put("versionsUrl", note.editedAt() == 0 ? "" : addresses.page("/notes/" + note.id() + "/versions"));
        values.put("html", view.html());
        values.put("longest", Note.LONGEST);
        values.put("long", isLong(note.text()));
        values.put("title", view.excerpt());
        values.put("topics", view.topics().stream()
                .map(topic -> Map.of("name", topic.name(), "url", addresses.page("/topics/" + topic.subjectId()))).toList());
        values.put("cards", view.cards().stream().map(this::card).toList());
        values.put("ideas", view.ideas().stream()
                .map(idea -> Map.of("title", idea.title(), "url", addresses.idea(idea.id()))).toList());
        values.put("replies", note.counts().replies());
        values.put("repliesText", texts.text("chorus.note.replies", note.counts().replies()));
        values.put("reactions", reactions(view));
        putTrial(view, values);
        putRights(view, values);
        values.put("thank", note.isDeleted() ? thanks.none() : thanks.of(viewer, view.author(), note.ref(), namesOf(root)));
        return values;
    }

    /** More than a stream shows of one. */
    private static boolean isLong(String text) {
        return text.length() > LONG || text.lines().filter(line -> !line.isBlank()).count() > LONG_LINES;
    }

    private void putTrial(NoteView view, Map<String, Object> values) {
        Note note = view.note();
        boolean answer = note.isReply();
        values.put("trial", note.kind() == NoteKind.FIX || answer && (view.mine().mayConfirm() || note.counts().worked() > 0));
        values.put("worked", note.counts().worked());
        values.put("failed", note.counts().failed());
        values.put("saidWorked", view.mine().worked());
        values.put("saidFailed", view.mine().failed());
        values.put("workedText", texts.text(answer ? "chorus.note.helped" : "chorus.note.worked"));
        values.put("failedText", texts.text(answer ? "chorus.note.helped-not" : "chorus.note.failed"));
        values.put("mayConfirm", view.mine().mayConfirm());
    }

    private static void putRights(NoteView view, Map<String, Object> values) {
        NoteView.Mine mine = view.mine();
        values.put("deleted", view.note().isDeleted());
        values.put("text", view.editable());
        values.put("topicsText", String.join(", ", namesOf(view)));
        values.put("version", view.note().version());
        values.put("mayReply", mine.mayReply());
        values.put("mayEdit", mine.mayEdit());
        values.put("mayDelete", mine.mayDelete());
        values.put("mayRestore", mine.mayRestore());
        values.put("maySpark", mine.maySpark());
    }

    private static List<String> namesOf(NoteView view) {
        return view.topics().stream().map(Topic::name).toList();
    }

    /** What a kind is called. */
    public String kindText(NoteKind kind) {
        return switch (kind) {
            case DOING -> texts.text("chorus.note.kind.doing");
            case LEARNED -> texts.text("chorus.note.kind.learned");
            case STUCK -> texts.text("chorus.note.kind.stuck");
            case FIX -> texts.text("chorus.note.kind.fix");
            case THANKS -> texts.text("chorus.note.kind.thanks");
            case GOT_IT_WRONG -> texts.text("chorus.note.kind.got-it-wrong");
            case REPLY -> "";
        };
    }

    private Map<String, Object> card(NoteView.ContentCard card) {
        return Map.of("about", card.about(), "title", card.title(), "space", card.spaceName(), "url", site.contextPath() + card.path());
    }

    private List<Map<String, Object>> reactions(NoteView view) {
        return Stream.of(Reaction.values()).map(reaction -> reaction(view, reaction)).toList();
    }

    private Map<String, Object> reaction(NoteView view, Reaction reaction) {
        Tally tally = view.reactions().stream().filter(given -> given.reaction() == reaction).findFirst()
                .orElse(new Tally(reaction, 0, false));
        return Map.of("symbol", reaction.emoji(), "label", texts.text("chorus.reaction." + reaction.wire()), "count", tally.count(),
                "mine", tally.mine(), "mayReact", view.mine().mayReply(),
                "action", "/notes/" + view.note().id() + "/reactions/" + reaction.wire());
    }
}
