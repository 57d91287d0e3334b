package org.chorus.expertise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chorus.common.Slices;
import org.chorus.host.Content;
import org.chorus.host.ContentItem;
import org.chorus.host.ContentKind;
import org.chorus.host.Spaces;
import org.chorus.topic.TopicService;

/**
 * Confluence's own pages, blog posts and comments as works, with the topics that their labels name. Whoever may view a
 * page may view the comments on it, so that one question to the host is enough for all of them.
 */
public final class ContentSource implements WorkSource {

    private final Content content;
    private final Spaces spaces;
    private final TopicService topics;

    public ContentSource(Content content, Spaces spaces, TopicService topics) {
        this.content = content;
        this.spaces = spaces;
        this.topics = topics;
    }

    @Override
    public boolean holds(WorkKind kind) {
        return kind == WorkKind.PAGE || kind == WorkKind.BLOGPOST || kind == WorkKind.CONTENT_COMMENT;
    }

    @Override
    public List<Work> load(WorkKind kind, Collection<Long> ids) {
        return content.byIds(ids).values().stream().filter(item -> kindOf(item) == kind).map(item -> work(item, counted(item))).toList();
    }

    /** Costs the host as much as there are editions. */
    private Saves counted(ContentItem item) {
        return item.kind() == ContentKind.COMMENT ? Saves.NONE : Saves.of(item.version(), content.contributors(item.id()));
    }

    /**
     * What was saved once more, as it is now; who saved it how often is known but for that.
     *
     * @param kept    as it was kept before
     * @param version number of the edition
     * @param editor  who saved it
     * @return empty if it is not there any more
     */
    Optional<Work> saved(ContentItem item, Optional<Work> kept, int version, String editor) {
        return content.byId(item.id()).map(now -> work(now, kept.flatMap(work -> Saves.of(work).with(version, editor)).orElseGet(() -> counted(now))));
    }

    private Work work(ContentItem item, Saves saves) {
        boolean comment = item.kind() == ContentKind.COMMENT;
        long page = comment ? item.containerId() : item.id();
        Set<Integer> subjects = new HashSet<>(topics.ofLabels(content.labels(page)).values());
        return new Work(keyOf(item), comment ? containerKey(item) : keyOf(item), item.spaceKey(), page, item.title(),
                item.modifiedAt(), comment ? commenter(item) : writers(item, saves), subjects,
                Analyser.termsOf(item.title(), content.text(item.id())), saves.version(), saves.all());
    }

    /** Of what the container is, its comments need not know. */
    private WorkKey containerKey(ContentItem comment) {
        return content.byId(comment.containerId()).map(ContentSource::keyOf).orElse(keyOf(comment));
    }

    private static List<Part> commenter(ContentItem item) {
        return Parts.oneEach(List.of(new Part(item.creatorKey(), Role.COMMENTER, Formula.COMMENTER, item.modifiedAt())));
    }

    /** When each editor last did is not known: whoever edited last is told so, the others as when it began. */
    private static List<Part> writers(ContentItem item, Saves saves) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(item.creatorKey(), Role.AUTHOR, 1, at(item, item.creatorKey())));
        saves.times().keySet().forEach(editor -> parts.add(new Part(editor, Role.EDITOR, saves.share(editor), at(item, editor))));
        return Parts.oneEach(parts);
    }

    private static long at(ContentItem item, String person) {
        return person.equals(item.lastModifierKey()) ? item.modifiedAt() : item.createdAt();
    }

    static WorkKey keyOf(ContentItem item) {
        return new WorkKey(kindOf(item), item.id());
    }

    private static WorkKind kindOf(ContentItem item) {
        return switch (item.kind()) {
            case PAGE -> WorkKind.PAGE;
            case BLOGPOST -> WorkKind.BLOGPOST;
            case COMMENT -> WorkKind.CONTENT_COMMENT;
        };
    }

    @Override
    public void all(Consumer<List<WorkKey>> batches) {
        spaces.keys().forEach(space -> {
            Slices.of(content.idsIn(space), BATCH).forEach(ids -> content.byIds(ids).values().forEach(item -> {
                batches.accept(List.of(keyOf(item)));
                allOn(item.id(), batches);
            }));
        });
    }

    /** The comments under a page or blog post. */
    void allOn(long contentId, Consumer<List<WorkKey>> batches) {
        List<WorkKey> comments = content.commentsOn(contentId).stream().map(ContentSource::keyOf).toList();
        if (!comments.isEmpty()) {
            batches.accept(comments);
        }
    }
}
