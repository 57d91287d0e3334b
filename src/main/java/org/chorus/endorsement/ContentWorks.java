package org.chorus.endorsement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.common.Ref;
import org.chorus.host.Content;
import org.chorus.host.ContentItem;
import org.chorus.host.Permissions;
import org.chorus.host.Viewer;

/** Confluence's own pages, blog posts and comments; a page is the work of everybody who ever saved it. */
public final class ContentWorks implements Works, Encounters {

    private static final Set<String> KINDS = Set.of("page", "blogpost", "content-comment");
    private static final String ID = "[1-9]\\d{0,17}";

    private final Content content;
    private final Permissions permissions;

    public ContentWorks(Content content, Permissions permissions) {
        this.content = content;
        this.permissions = permissions;
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public Map<Ref, Work> openTo(Viewer viewer, Collection<Ref> refs) {
        Map<Long, ContentItem> found = content.byIds(permissions.viewableContent(viewer, ids(refs)));
        Map<Ref, Work> works = new HashMap<>();
        found.values().forEach(item -> works.put(Ref.of(item.kind().word(), item.id()), work(item)));
        works.keySet().retainAll(Set.copyOf(refs));
        return works;
    }

    /** A comment goes with what it was written under, of which the host tells nothing more. */
    @Override
    public Set<Ref> standing(Collection<Ref> refs) {
        Collection<ContentItem> found = content.byIds(ids(refs)).values();
        Set<Long> around = content.byIds(found.stream().map(ContentItem::containerId).filter(id -> id != 0).collect(Collectors.toSet())).keySet();
        Set<Ref> standing = found.stream().filter(item -> item.containerId() == 0 || around.contains(item.containerId()))
                .map(item -> Ref.of(item.kind().word(), item.id())).collect(Collectors.toSet());
        standing.retainAll(Set.copyOf(refs));
        return standing;
    }

    private static Set<Long> ids(Collection<Ref> refs) {
        return refs.stream().map(Ref::id).filter(id -> id.matches(ID)).map(Long::valueOf).collect(Collectors.toSet());
    }

    /** Its labels. */
    @Override
    public List<String> topicsOf(Viewer viewer, Work work) {
        return content.labels(Long.parseLong(work.ref().id())).stream().sorted().toList();
    }

    private Work work(ContentItem item) {
        Set<String> makers = content.contributors(item.id()).keySet().stream().filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        if (!item.creatorKey().isEmpty()) {
            makers.add(item.creatorKey());
        }
        return new Work(Ref.of(item.kind().word(), item.id()), item.title(), item.path(), new Audience(item.spaceKey(), item.id()), makers);
    }

    /** Whoever wrote under it or in it. */
    @Override
    public boolean met(String userKey, Ref work) {
        return KINDS.contains(work.kind()) && (content.contributors(Long.parseLong(work.id())).containsKey(userKey)
                || content.commentsOn(Long.parseLong(work.id())).stream().anyMatch(comment -> comment.creatorKey().equals(userKey)));
    }
}
