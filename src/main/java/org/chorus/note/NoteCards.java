package org.chorus.note;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern NUMBERED = Pattern.compile("[?&]pageId=(\\d{1,18})(?:[&#]|$)"
            + "|^/spaces/[^/?#]+/(?:pages|blog/\\d{4}/\\d{2}/\\d{2})/(\\d{1,18})(?:[/?#]|$)");

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
        Map<Integer, Set<Long>> wanted = notes.stream().collect(Collectors.toMap(Note::id, this::idsOf));
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

    private Set<Long> idsOf(Note note) {
        Set<Long> ids = new LinkedHashSet<>();
        if (note.aboutId() != 0) {
            ids.add(note.aboutId());
        }
        Links.in(note.text()).stream().map(this::idIn).filter(id -> id != 0).limit(MOST).forEach(ids::add);
        return ids;
    }

    /** 0 for an address that is another site's, or does not tell the id. */
    private long idIn(String address) {
        if (!address.startsWith(site.baseUrl() + "/")) {
            return 0;
        }
        Matcher numbered = NUMBERED.matcher(address.substring(site.baseUrl().length()));
        return numbered.find() ? Long.parseLong(numbered.group(1) == null ? numbered.group(2) : numbered.group(1)) : 0;
    }
}
