package org.chorus.notify.page;

import java.util.HashMap;
import java.util.Map;
import org.chorus.common.Forbidden;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.host.Site;
import org.chorus.host.Texts;
import org.chorus.notify.NoticeService;
import org.chorus.notify.NoticeView;
import org.chorus.text.shown.Addresses;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** What the reader was told, newest first, by day. */
public final class NoticesScreen implements Screen {

    private static final int ON_A_PAGE = 20;

    private final NoticeService notices;
    private final NoticeDays days;
    private final Addresses addresses;
    private final Texts texts;
    private final Site site;

    public NoticesScreen(NoticeService notices, NoticeDays days, Addresses addresses, Texts texts, Site site) {
        this.notices = notices;
        this.days = days;
        this.addresses = addresses;
        this.texts = texts;
        this.site = site;
    }

    @Override
    public String address() {
        return "/notices";
    }

    /** @throws Forbidden for somebody not logged in */
    @Override
    public Shown show(Visit visit) {
        NoticeService.Told told = notices.of(visit.viewer(), new PageRequest(visit.parameter("after"), ON_A_PAGE));
        Page<NoticeView> page = told.page();
        Map<String, Object> values = new HashMap<>();
        values.put("title", texts.text("chorus.notices.title"));
        values.put("days", days.of(visit.viewer(), page.items(), visit.parameter("day")));
        values.put("isFirst", visit.parameter("after").isEmpty());
        values.put("unread", told.unread());
        values.put("unreadText", texts.text("chorus.notices.unread", told.unread()));
        values.put("latest", page.items().isEmpty() ? 0 : page.items().get(0).notice().id());
        values.put("mayMark", told.unread() > 0 && !site.isReadOnly());
        values.put("more", more(visit, page));
        values.put("settings", site.isReadOnly() ? "" : addresses.page("/settings"));
        return new Shown("Chorus.Notices.page", "notices", values);
    }

    /** Where the list goes on, with the day that is not to be headed again; empty at its end. */
    private String more(Visit visit, Page<NoticeView> page) {
        return page.next().isEmpty() ? "" : Addresses.with(addresses.page(address()),
                Map.of("after", page.next(), "day", days.last(visit.viewer(), page.items())));
    }
}
