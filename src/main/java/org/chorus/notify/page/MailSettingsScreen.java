package org.chorus.notify.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chorus.common.Forbidden;
import org.chorus.host.Texts;
import org.chorus.notify.MailKind;
import org.chorus.notify.MailSettings;
import org.chorus.notify.MailSettingsService;
import org.chorus.notify.ZoneNames;
import org.chorus.stream.FeedService;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.Writing;
import org.chorus.web.Screen;
import org.chorus.web.Visit;

/** What the reader wants to be told by mail, and when; the secret of their feed, and what they wrote. */
public final class MailSettingsScreen implements Screen {

    private final MailSettingsService settings;
    private final FeedService feeds;
    private final Writing writing;
    private final Addresses addresses;
    private final Texts texts;

    public MailSettingsScreen(MailSettingsService settings, FeedService feeds, Writing writing, Addresses addresses, Texts texts) {
        this.settings = settings;
        this.feeds = feeds;
        this.writing = writing;
        this.addresses = addresses;
        this.texts = texts;
    }

    @Override
    public String address() {
        return "/settings";
    }

    /** @throws Forbidden for somebody not logged in */
    @Override
    public Shown show(Visit visit) {
        MailSettings mine = settings.of(visit.viewer());
        Map<String, Object> values = new HashMap<>();
        values.put("title", texts.text("chorus.settings.title"));
        values.put("writing", writing.of(visit.viewer(), true, address()));
        values.put("atOnce", kinds(mine, MailKind::isAtOnce));
        values.put("daily", kinds(mine, kind -> !kind.isAtOnce() && kind != MailKind.DIGEST));
        values.put("digest", kinds(mine, kind -> kind == MailKind.DIGEST).get(0));
        values.put("hours", IntStream.range(0, 24).mapToObj(hour -> Map.of("value", hour, "text", time(hour), "chosen", hour == mine.hour())).toList());
        values.put("hourText", time(mine.hour()));
        values.put("zone", mine.timeZone());
        values.put("zoneInUse", mine.zoneInUse());
        values.put("zones", ZoneNames.offered());
        values.put("feedMade", feeds.madeAt(visit.viewer()).isPresent());
        values.put("notices", addresses.page("/notices"));
        values.put("export", addresses.rest("/me/export"));
        return new Shown("Chorus.Settings.page", "notices", values);
    }

    private List<Map<String, Object>> kinds(MailSettings mine, Predicate<MailKind> wanted) {
        return Arrays.stream(MailKind.values()).filter(wanted).map(kind -> Map.<String, Object>of("word", kind.word(),
                "text", texts.text("chorus.notify.stop.kind." + kind.word()), "on", mine.mails().get(kind))).toList();
    }

    private static String time(int hour) {
        return String.format(Locale.ROOT, "%02d:00", hour);
    }
}
