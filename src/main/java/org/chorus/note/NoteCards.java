package org.chorus.note;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.common.Missing;
import org.chorus.host.Content;
import org.chorus.host.ContentItem;
import org.chorus.host.Permissions;
import org.chorus.host.Site;
import org.chorus.host.Space;
import org.chorus.host.Spaces;
import org.chorus.host.Viewer;
import org.chorus.note.NoteView.ContentCard;
import org.chorus.text.Links;

/** The Confluence content that notes are about or link to, shown only to readers who may view it. */
public final class NoteCards {

    /** Of one note: more of them bury its words. */
    private static final int MOST = 5;
    /** Addresses of this site in one note, some of which may lead nowhere. */
    private static final int LOOKED_AT = 20;
    private final Content content;
    private final Permissions permissions;
    private final Spaces spaces;
    private final Site site;

    public NoteCards(Content content, Permissions permissions, Spaces spaces, Site site) {
        this.content = content;
        this.permissions = permissions;
        this.spaces = spaces;
        this.site = site;
    }

    /** @throws Missing when there is no such content, or the viewer may not view it; 0 is nothing */
    void require(Viewer viewer, long contentId) {
        if (contentId != 0 && !permissions.mayViewContent(viewer, contentId)) {
            throw new Missing("content");
        }
    }

    /** By id of note, what it is about first. */
    Map<Integer, List<ContentCard>> of(Viewer viewer, List<Note> notes) {
        Map<List<String>, Optional<Long>> titled = new HashMap<>();
        Map<Integer, Set<Long>> wanted = notes.stream().collect(Collectors.toMap(Note::id, note -> idsOf(note, titled)));
        Set<Long> all = wanted.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        if (all.isEmpty()) {
            return Map.of();
        }
        Map<Long, ContentItem> items = content.byIds(permissions.viewableContent(viewer, all));
        Map<Integer, List<ContentCard>> cards = new HashMap<>();
        notes.forEach(note -> cards.put(note.id(), wanted.get(note.id()).stream()
                .filter(items::containsKey)
                .map(id -> card(note, items.get(id)))
                .toList()));
        return cards;
    }

    private ContentCard card(Note note, ContentItem item) {
        return new ContentCard(item.id(), item.id() == note.aboutId(), item.kind().word(), item.title(),
                spaces.byKey(item.spaceKey()).map(Space::name).orElse(""), item.path());
    }

    /** @param titled what was looked up for other notes, each space's title once */
    private Set<Long> idsOf(Note note, Map<List<String>, Optional<Long>> titled) {
        Set<Long> ids = new LinkedHashSet<>();
        if (note.aboutId() != 0) {
            ids.add(note.aboutId());
        }
        Links.in(note.text()).stream().filter(address -> address.startsWith(site.baseUrl() + "/"))
                .map(address -> address.substring(site.baseUrl().length())).limit(LOOKED_AT)
                .flatMap(path -> PageAddress.idIn(path, (space, title) -> titled.computeIfAbsent(List.of(space, title),
                        named -> content.pageTitled(space, title))).stream()).limit(MOST).forEach(ids::add);
        return ids;
    }
}
