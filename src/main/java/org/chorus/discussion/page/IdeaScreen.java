package org.chorus.discussion.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chorus.board.Board;
import org.chorus.board.card.BoardHeads;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaService;
import org.chorus.idea.IdeaView;
import org.chorus.idea.card.Cards;
import org.chorus.idea.card.States;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.FollowButtons;
import org.chorus.text.shown.ShownTimes;
import org.chorus.text.shown.Writing;
import org.chorus.topic.Topic;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** One idea: its text, where it stands, and the talk about it. Of a deleted one, a tombstone. */
public final class IdeaScreen implements Screen {

    private final IdeaService ideas;
    private final Cards cards;
    private final BoardHeads heads;
    private final StandingValues standing;
    private final TalkValues talk;
    private final Speakers speakers;
    private final OfferValues offers;
    private final SparkValues sparks;
    private final States states;
    private final FollowButtons follows;
    private final ShownTimes times;
    private final Writing writing;
    private final Addresses addresses;
    private final Texts texts;

    public IdeaScreen(IdeaService ideas, Cards cards, BoardHeads heads, StandingValues standing, TalkValues talk,
            Speakers speakers, OfferValues offers, SparkValues sparks, States states, FollowButtons follows, ShownTimes times,
            Writing writing, Addresses addresses, Texts texts) {
        this.ideas = ideas;
        this.cards = cards;
        this.heads = heads;
        this.standing = standing;
        this.talk = talk;
        this.speakers = speakers;
        this.offers = offers;
        this.states = states;
        this.follows = follows;
        this.times = times;
        this.writing = writing;
        this.addresses = addresses;
        this.texts = texts;
        this.sparks = sparks;
    }

    @Override
    public String address() {
        return "/ideas/{id}";
    }

    @Override
    public Shown show(Visit visit) {
        Viewer viewer = visit.viewer();
        IdeaView idea = ideas.view(viewer, visit.id("idea"));
        Board board = idea.board();
        Map<String, Object> values = new HashMap<>();
        values.put("title", idea.deleted() ? texts.text("chorus.idea.deleted.title") : idea.title());
        values.put("space", heads.spaceOf(board));
        values.put("board", heads.of(board));
        values.put("writing", writing.of(viewer, idea.mine().mayContribute() || idea.deleted(), "/ideas/" + idea.id()));
        values.put("idea", values(viewer, idea));
        values.put("thank", speakers.offer(viewer, idea));
        values.put("states", states.choices(idea.state()));
        values.put("draft", "comment-" + idea.id() + "-" + viewer.key());
        int comments = idea.counts().comments();
        values.put("commentsTitle", comments == 0 ? texts.text("chorus.comments.title") : texts.text("chorus.count.comments", comments));
        if (!idea.deleted()) {
            values.put("follow", follows.of(viewer, "idea", String.valueOf(idea.id()), idea.title()));
            values.putAll(standing.of(viewer, idea));
            values.putAll(offers.of(viewer, idea));
            values.putAll(talk.of(viewer, idea, visit.parameter("comments")));
        }
        return new Shown("Chorus.Idea.page", "idea", values);
    }

    private Map<String, Object> values(Viewer viewer, IdeaView idea) {
        Map<String, Object> values = new HashMap<>(cards.of(idea));
        boolean edited = idea.editedAt() != 0;
        values.put("panels", true);
        values.put("html", idea.html());
        values.put("text", idea.editable());
        values.put("topics", idea.topics().stream().map(topic ->
                Map.<String, Object>of("name", topic.name(), "url", addresses.topic(topic.subjectId()))).toList());
        values.put("topicsText", String.join(", ", idea.topics().stream().map(Topic::name).toList()));
        values.put("version", idea.version());
        values.put("edited", edited
                ? times.within(idea.editedAt(), when -> texts.text("chorus.idea.edited", idea.version(), when)) : "");
        values.put("versionsUrl", addresses.idea(idea.id()) + "/versions");
        values.put("mayEdit", idea.mine().mayEdit());
        values.put("mayDelete", idea.mine().mayDelete());
        values.put("mayState", idea.mine().mayCurate());
        values.put("deleted", idea.deleted());
        values.put("mayRestore", idea.deleted() && idea.mine().mayDelete());
        values.put("links", Stream.concat(sparks.of(viewer, idea).stream(), idea.links().stream().map(this::link)).toList());
        return values;
    }

    private Map<String, Object> link(IdeaView.Linked linked) {
        String key = switch (linked.relation()) {
            case INSPIRED_BY -> "chorus.link.inspired-by";
            case INSPIRED -> "chorus.link.inspired";
            case REQUIRES -> "chorus.link.requires";
            case REQUIRED_BY -> "chorus.link.required-by";
        };
        return Map.of("text", texts.text(key), "title", linked.title(), "url", addresses.idea(linked.id()));
    }

    static <T> List<T> reversed(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }
}
