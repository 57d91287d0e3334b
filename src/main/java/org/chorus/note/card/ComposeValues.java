package org.chorus.note.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chorus.board.Boards;
import org.chorus.common.Forbidden;
import org.chorus.common.Missing;
import org.chorus.host.Content;
import org.chorus.host.ContentItem;
import org.chorus.host.Permissions;
import org.chorus.host.Person;
import org.chorus.host.People;
import org.chorus.host.Site;
import org.chorus.host.Space;
import org.chorus.host.Spaces;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.note.Note;
import org.chorus.note.NoteAccess;
import org.chorus.note.NoteKind;
import org.chorus.text.Mentions;
import org.chorus.topic.TopicService;

/** What `Chorus.Note.compose` takes: kinds with their prompts, whom to write for, what to write about. */
public final class ComposeValues {

    /** More are not chosen from a list. */
    private static final int MOST_SPACES = 30;

    /**
     * Where somebody begins to write; each part may be empty, and what does not fit counts as empty.
     *
     * @param page id of the Confluence content being read
     * @param space key of the space being read
     * @param kind  as on the wire
     * @param to    username of somebody to be asked
     * @param topic id of a topic to begin with
     */
    public record Wish(String page, String space, String kind, String to, String topic) {

        public static final Wish NONE = new Wish("", "", "", "", "");
    }

    private final NoteAccess access;
    private final NoteValues notes;
    private final Boards boards;
    private final Spaces spaces;
    private final Permissions permissions;
    private final Content content;
    private final People people;
    private final TopicService topics;
    private final Site site;
    private final Texts texts;

    public ComposeValues(NoteAccess access, NoteValues notes, Boards boards, Spaces spaces, Permissions permissions, Content content,
            People people, TopicService topics, Site site, Texts texts) {
        this.access = access;
        this.notes = notes;
        this.boards = boards;
        this.spaces = spaces;
        this.permissions = permissions;
        this.content = content;
        this.people = people;
        this.topics = topics;
        this.site = site;
        this.texts = texts;
    }

    /** What is written to somebody has a draft of its own, and takes the place of no other. @throws Forbidden for whoever may write to nobody */
    public Map<String, Object> of(Viewer viewer, Wish wish) {
        site.requireWritable();
        if (!access.mayWriteSomewhere(viewer)) {
            throw new Forbidden("note.write", "You may read here, but not write.");
        }
        Optional<ContentItem> about = about(viewer, wish.page());
        String space = about.map(ContentItem::spaceKey).orElse(wish.space());
        Map<String, Object> values = new HashMap<>();
        values.put("longest", Note.LONGEST);
        Optional<String> to = people.byUsername(wish.to()).map(Person::username);
        values.put("draft", "note-" + viewer.key() + to.map(name -> "-to-" + name).orElse(""));
        values.put("kinds", kinds(wish));
        values.put("audiences", audiences(viewer, space));
        values.put("about", about.map(item -> Map.<String, Object>of("id", Long.toString(item.id()), "title", item.title())).orElse(Map.of()));
        values.put("text", to.map(name -> Mentions.typed(name) + " ").orElse(""));
        values.put("topics", topic(viewer, wish.topic()));
        return values;
    }

    private String topic(Viewer viewer, String id) {
        try {
            return id.matches("[1-9]\\d{0,8}") ? topics.view(viewer, Integer.parseInt(id)).name() : "";
        } catch (Missing unseen) {
            return "";
        }
    }

    private List<Map<String, Object>> kinds(Wish wish) {
        String otherwise = wish.to().isEmpty() ? NoteKind.DOING.wire() : NoteKind.STUCK.wire();
        String chosen = NoteKind.offered().map(NoteKind::wire).filter(wish.kind()::equals).findFirst().orElse(otherwise);
        return NoteKind.offered()
                .map(kind -> Map.<String, Object>of("value", kind.wire(), "text", notes.kindText(kind), "prompt", prompt(kind),
                        "chosen", kind.wire().equals(chosen)))
                .toList();
    }

    private String prompt(NoteKind kind) {
        return switch (kind) {
            case DOING -> texts.text("chorus.compose.prompt.doing");
            case LEARNED -> texts.text("chorus.compose.prompt.learned");
            case STUCK -> texts.text("chorus.compose.prompt.stuck");
            case FIX -> texts.text("chorus.compose.prompt.fix");
            case THANKS -> texts.text("chorus.compose.prompt.thanks");
            case GOT_IT_WRONG -> texts.text("chorus.compose.prompt.got-it-wrong");
            case REPLY -> "";
        };
    }

    /** The space being read first and chosen, else everybody. */
    private List<Map<String, Object>> audiences(Viewer viewer, String current) {
        Set<String> keys = new LinkedHashSet<>();
        if (!current.isEmpty()) {
            keys.add(current);
        }
        keys.addAll(boards.spaceKeys().stream().sorted().toList());
        List<Space> writable = keys.stream()
                .filter(key -> permissions.mayComment(viewer, key))
                .flatMap(key -> spaces.byKey(key).stream())
                .limit(MOST_SPACES).toList();
        boolean here = writable.stream().anyMatch(space -> space.key().equals(current));
        List<Map<String, Object>> audiences = new ArrayList<>();
        audiences.add(Map.of("value", "", "text", texts.text("chorus.note.for.everybody"), "chosen", !here));
        writable.forEach(space -> audiences.add(Map.of("value", space.key(), "text", space.name(), "chosen", space.key().equals(current))));
        return audiences;
    }

    private Optional<ContentItem> about(Viewer viewer, String id) {
        return id.matches("[1-9]\\d{0,17}") && permissions.mayViewContent(viewer, Long.parseLong(id))
                ? content.byId(Long.parseLong(id)) : Optional.empty();
    }
}
