package org.chorus.given;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chorus.host.Content;
import org.chorus.host.ContentItem;
import org.chorus.host.ContentKind;

/** Pages, blog posts and comments as told; who may see them is told to {@link SpaceRights} at once. */
public final class InMemoryContent implements Content {

    private record Kept(ContentItem item, String text, Set<String> labels, Map<String, Integer> editors) {
    }

    private final Map<Long, Kept> kept = new TreeMap<>();
    private final SpaceRights rights;
    private int labelQuestions;
    private int contributorQuestions;

    public InMemoryContent(SpaceRights rights) {
        this.rights = rights;
    }

    /** A page by its author, last edited when it was created; replaces what was there under the id. */
    public ContentItem page(long id, String spaceKey, String title, String creatorKey, long createdAt, String text, String... labels) {
        return put(new ContentItem(id, ContentKind.PAGE, 0, title, spaceKey, "/pages/viewpage.action?pageId=" + id, creatorKey,
                createdAt, creatorKey, createdAt, 1), text, labels);
    }

    /** A comment on a page that is there. */
    public ContentItem comment(long id, long pageId, String creatorKey, long createdAt, String text) {
        ContentItem page = kept.get(pageId).item();
        rights.under(id, pageId);
        return put(new ContentItem(id, ContentKind.COMMENT, pageId, page.title(), page.spaceKey(), page.path() + "#" + id, creatorKey,
                createdAt, creatorKey, createdAt, 1), text);
    }

    /** The same content saved once more by somebody. */
    public ContentItem edit(long id, String editorKey, long at, String text) {
        Kept old = kept.get(id);
        ContentItem item = old.item();
        ContentItem now = new ContentItem(id, item.kind(), item.containerId(), item.title(), item.spaceKey(), item.path(),
                item.creatorKey(), item.createdAt(), editorKey, at, item.version() + 1);
        Map<String, Integer> editors = new TreeMap<>(old.editors());
        editors.merge(editorKey, 1, Integer::sum);
        kept.put(id, new Kept(now, text, old.labels(), editors));
        return now;
    }

    /** Gives the content these labels and no others. */
    public ContentItem label(long id, String... labels) {
        Kept old = kept.get(id);
        kept.put(id, new Kept(old.item(), old.text(), Set.of(labels), old.editors()));
        return old.item();
    }

    /** How often somebody asked for {@link #labels}. */
    public int labelQuestions() {
        return labelQuestions;
    }

    /** How often somebody asked for {@link #contributors}. */
    public int contributorQuestions() {
        return contributorQuestions;
    }

    public void remove(long id) {
        kept.remove(id);
        rights.restrict(id);
    }

    private ContentItem put(ContentItem item, String text, String... labels) {
        kept.put(item.id(), new Kept(item, text, Set.of(labels), Map.of(item.creatorKey(), 1)));
        rights.content(item.id(), item.spaceKey());
        return item;
    }

    @Override
    public Optional<ContentItem> byId(long id) {
        return Optional.ofNullable(kept.get(id)).map(Kept::item);
    }

    @Override
    public Map<Long, ContentItem> byIds(Collection<Long> ids) {
        Map<Long, ContentItem> found = new LinkedHashMap<>();
        ids.forEach(id -> byId(id).ifPresent(item -> found.put(id, item)));
        return found;
    }

    @Override
    public Optional<Long> pageTitled(String spaceKey, String title) {
        return kept.values().stream().map(Kept::item).filter(item -> item.kind() == ContentKind.PAGE
                && item.spaceKey().equals(spaceKey) && item.title().equals(title)).map(ContentItem::id).findFirst();
    }

    @Override
    public String text(long id) {
        return Optional.ofNullable(kept.get(id)).map(Kept::text).orElse("");
    }

    @Override
    public Set<String> labels(long id) {
        labelQuestions++;
        return Optional.ofNullable(kept.get(id)).map(Kept::labels).orElse(Set.of());
    }

    @Override
    public Map<String, Integer> contributors(long id) {
        contributorQuestions++;
        return Optional.ofNullable(kept.get(id)).map(Kept::editors).orElse(Map.of());
    }

    @Override
    public List<Long> idsIn(String spaceKey) {
        return kept.values().stream().map(Kept::item)
                .filter(item -> item.spaceKey().equals(spaceKey) && item.kind() != ContentKind.COMMENT)
                .map(ContentItem::id).toList();
    }

    @Override
    public List<ContentItem> commentsOn(long id) {
        return kept.values().stream().map(Kept::item).filter(item -> item.containerId() == id).toList();
    }
}
