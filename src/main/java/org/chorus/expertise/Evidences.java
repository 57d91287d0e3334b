package org.chorus.expertise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.common.Ref;
import org.chorus.expertise.EvidenceSearch.Found;
import org.chorus.host.Content;
import org.chorus.host.ContentItem;
import org.chorus.host.Site;
import org.chorus.text.shown.Addresses;

/** Makes what is shown of pieces; where they are is asked of the host at once for all of Confluence's own. */
public final class Evidences {

    private final Addresses addresses;
    private final Content content;
    private final Site site;

    public Evidences(Addresses addresses, Content content, Site site) {
        this.addresses = addresses;
        this.content = content;
        this.site = site;
    }

    /** Addresses by key. */
    Map<WorkKey, String> addresses(Collection<Found> works) {
        Set<Long> ids = works.stream().filter(work -> work.contentId() != 0).map(work -> work.key().id()).collect(Collectors.toSet());
        Map<Long, ContentItem> items = ids.isEmpty() ? Map.of() : content.byIds(ids);
        Map<WorkKey, String> addressed = new HashMap<>();
        works.forEach(work -> addressed.put(work.key(), address(work, items)));
        return addressed;
    }

    private String address(Found work, Map<Long, ContentItem> items) {
        WorkKey key = work.key();
        return switch (key.kind()) {
            case IDEA -> addresses.idea((int) key.id());
            case COMMENT -> addresses.idea((int) work.thread().id()) + "#comment-" + key.id();
            case NOTE -> addresses.page("/notes/" + key.id());
            case PAGE, BLOGPOST, CONTENT_COMMENT -> items.containsKey(key.id()) ? site.contextPath() + items.get(key.id()).path() : "";
            case OFFER -> "";
        };
    }

    EvidenceView view(Found work, Part part, Set<String> words, String address, boolean disputed) {
        return new EvidenceView(Ref.of(work.key().kind().wire(), work.key().id()), work.title(), address, part.role(), part.at(),
                words, work.tagged(), disputed);
    }

    /** First moment of the month, so that nobody's days are watched. */
    static long month(long at) {
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(at), ZoneOffset.UTC);
        return day.withDayOfMonth(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
