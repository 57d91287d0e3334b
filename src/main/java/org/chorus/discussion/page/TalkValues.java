package org.chorus.discussion.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.common.Ref;
import org.chorus.discussion.Comment;
import org.chorus.discussion.CommentService;
import org.chorus.discussion.CommentView;
import org.chorus.discussion.Reaction;
import org.chorus.discussion.Tally;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaView;
import org.chorus.text.Markdown;
import org.chorus.text.Mentions;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.ShownTimes;

/** The comments on an idea, threads with their replies: `comments` and `moreComments`. */
public final class TalkValues {

    private static final int LONGEST_TITLE = 200;

    private final CommentService comments;
    private final Speakers speakers;
    private final ShownTimes times;
    private final Markdown markdown;
    private final Mentions mentions;
    private final Addresses addresses;
    private final Texts texts;

    public TalkValues(CommentService comments, Speakers speakers, ShownTimes times, Markdown markdown, Mentions mentions,
            Addresses addresses, Texts texts) {
        this.comments = comments;
        this.speakers = speakers;
        this.times = times;
        this.markdown = markdown;
        this.mentions = mentions;
        this.addresses = addresses;
        this.texts = texts;
    }

    /** @param after cursor of the comments before, empty for the first */
    Map<String, Object> of(Viewer viewer, IdeaView idea, String after) {
        Page<CommentView> page = comments.of(viewer, idea.id(), new PageRequest(after, PageRequest.MOST));
        return Map.of("comments", threads(page.items(), view -> speakers.offer(viewer, idea, view.speaker(),
                        Ref.of("comment", view.comment().id()))),
                "moreComments", page.next().isEmpty() ? "" : Addresses.with(addresses.idea(idea.id()), Map.of("comments", page.next())));
    }

    /** Two levels: an answer to an answer stands below it, in the order of time. */
    private List<Map<String, Object>> threads(List<CommentView> all, Function<CommentView, Map<String, Object>> offer) {
        Map<Integer, Map<String, Object>> roots = new LinkedHashMap<>();
        for (CommentView view : all) {
            Map<String, Object> values = values(view);
            values.put("thank", offer.apply(view));
            Map<String, Object> root = roots.get(view.comment().rootId());
            if (root == null) {
                values.put("replies", new ArrayList<Map<String, Object>>());
                roots.put(view.comment().rootId(), values);
            } else {
                repliesOf(root).add(values);
            }
        }
        return List.copyOf(roots.values());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> repliesOf(Map<String, Object> root) {
        return (List<Map<String, Object>>) root.get("replies");
    }

    private Map<String, Object> values(CommentView view) {
        Comment comment = view.comment();
        CommentView.Rights rights = view.rights();
        Map<String, Object> values = new HashMap<>();
        values.put("id", comment.id());
        values.put("ideaId", comment.ideaId());
        values.put("by", speakers.of(view.speaker()));
        values.put("when", times.of(comment.createdAt()));
        values.put("edited", comment.editedAt() != 0);
        values.put("html", view.text().isEmpty() ? "" : markdown.html(view.text()));
        values.put("text", rights.mayEdit() ? mentions.toEditable(view.text()) : "");
        values.put("sparkTitle", rights.mayReply() ? markdown.excerpt(view.text(), LONGEST_TITLE) : "");
        values.put("deleted", comment.isDeleted());
        values.put("mayReply", rights.mayReply());
        values.put("mayEdit", rights.mayEdit());
        values.put("mayDelete", rights.mayDelete());
        values.put("mayRestore", rights.mayRestore());
        values.put("reactions", reactions(view));
        return values;
    }

    /** All signs for those who may react, else those given. */
    private List<Map<String, Object>> reactions(CommentView view) {
        return Stream.of(Reaction.values())
                .map(reaction -> reaction(view, tally(view, reaction)))
                .toList();
    }

    private static Tally tally(CommentView view, Reaction reaction) {
        return view.reactions().stream().filter(tally -> tally.reaction() == reaction).findFirst()
                .orElse(new Tally(reaction, 0, false));
    }

    private Map<String, Object> reaction(CommentView view, Tally tally) {
        String name = tally.reaction().wire();
        return Map.of("symbol", tally.reaction().emoji(), "label", texts.text("chorus.reaction." + name), "count", tally.count(),
                "mine", tally.mine(), "mayReact", view.rights().mayReply(),
                "action", "/comments/" + view.comment().id() + "/reactions/" + name);
    }
}
