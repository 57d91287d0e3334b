package org.chorus.notify;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.chorus.host.Locks;
import org.chorus.host.Mail;
import org.chorus.host.Person;
import org.chorus.host.Site;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the daily mail to whoever is due: what was told on the page of notices and not read there, and what happened
 * in what they follow. Where there is nothing to tell there is no mail.
 */
public final class DigestService {

    private static final Logger LOG = LoggerFactory.getLogger(DigestService.class);
    private static final int AT_ONCE = 100;
    private static final int MOST_NOTICES = 100;
    private static final int MOST_NEWS = 12;
    private static final long PAUSE = Duration.ofMinutes(15).toMillis();

    private final DigestPlans plans;
    private final MailSettingsService settings;
    private final MailStops stops;
    private final Notices notices;
    private final Tales tales;
    private final News news;
    private final LastLook look;
    private final DigestWriter writer;
    private final Mail mail;
    private final Locks locks;
    private final Texts texts;
    private final Site site;
    private final Clock clock;

    public DigestService(DigestPlans plans, MailSettingsService settings, MailStops stops, Notices notices, Tales tales, News news,
            LastLook look, DigestWriter writer, Mail mail, Locks locks, Texts texts, Site site, Clock clock) {
        this.plans = plans;
        this.settings = settings;
        this.stops = stops;
        this.notices = notices;
        this.tales = tales;
        this.news = news;
        this.look = look;
        this.writer = writer;
        this.mail = mail;
        this.locks = locks;
        this.texts = texts;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Sends to all who are due. Without a mail server, or while the site is read-only, everybody waits.
     *
     * @param cancelled asked between mails
     */
    public void sendDue(BooleanSupplier cancelled) {
        locks.tryRun("digest", () -> {
            List<DigestPlan> due = isPossible() ? plans.due(clock.millis(), AT_ONCE) : List.of();
            while (!due.isEmpty()) {
                for (DigestPlan plan : due) {
                    if (cancelled.getAsBoolean() || !isPossible()) {
                        return;
                    }
                    send(plan);
                }
                due = plans.due(clock.millis(), AT_ONCE);
            }
        });
    }

    private boolean isPossible() {
        return !site.isReadOnly() && mail.isAvailable();
    }

    private void send(DigestPlan plan) {
        long now = clock.millis();
        ZoneId zone = settings.zoneOf(plan.userKey(), plan.zone());
        DigestPlan claimed = new DigestPlan(plan.userKey(), plan.hour(), plan.zone(), DigestPlan.next(plan.hour(), zone, now),
                Math.max(plan.toldTo(), DigestPlan.toldTo(plan.hour(), zone, now)));
        if (plans.claim(plan, claimed.nextAt(), claimed.toldTo())) {
            look.reachable(plan.userKey()).ifPresent(to -> tell(to, plan, claimed));
        }
    }

    private void tell(Person to, DigestPlan plan, DigestPlan claimed) {
        Set<MailKind> stopped = stops.of(to.key());
        if (stopped.contains(MailKind.DIGEST)) {
            forgo(to.key());
            return;
        }
        Viewer reader = new Viewer(to.key());
        Locale locale = texts.localeOf(to.key());
        List<DigestWriter.Told> told = told(reader, stopped);
        List<News.Item> items = news.between(reader, locale, plan.toldTo(), claimed.toldTo(), MOST_NEWS);
        List<Notice> tellable = told.stream().map(DigestWriter.Told::notice).toList();
        notices.sent(tellable, clock.millis());
        if (!told.isEmpty() || !items.isEmpty()) {
            handOver(writer.letter(to, locale, told, items), () -> {
                notices.backToDigest(tellable);
                // Of somebody who is gone by now there is no plan to move.
                plans.claim(claimed, clock.millis() + PAUSE, plan.toldTo());
            });
        }
    }

    /** What this mail would have told is told on the page of notices alone, and by no mail of a year later. */
    private void forgo(String userKey) {
        List<Notice> waiting = notices.forDigest(userKey, 0, MOST_NOTICES);
        while (!waiting.isEmpty()) {
            notices.dropped(waiting);
            waiting = notices.forDigest(userKey, 0, MOST_NOTICES);
        }
    }

    /** The oldest that may be told. What may not is dropped on the way, so that it takes the place of nothing else. */
    private List<DigestWriter.Told> told(Viewer reader, Set<MailKind> stopped) {
        List<DigestWriter.Told> told = new ArrayList<>();
        List<Notice> waiting = notices.forDigest(reader.key(), 0, MOST_NOTICES);
        while (!waiting.isEmpty()) {
            List<DigestWriter.Told> some = tellable(reader, waiting, stopped);
            Set<Integer> kept = some.stream().map(one -> one.notice().id()).collect(Collectors.toSet());
            notices.dropped(waiting.stream().filter(notice -> !kept.contains(notice.id())).toList());
            told.addAll(some);
            boolean more = waiting.size() == MOST_NOTICES && told.size() < MOST_NOTICES;
            waiting = more ? notices.forDigest(reader.key(), waiting.get(waiting.size() - 1).id(), MOST_NOTICES) : List.of();
        }
        return told;
    }

    private List<DigestWriter.Told> tellable(Viewer reader, List<Notice> waiting, Set<MailKind> stopped) {
        Map<Subject, Headline> visible = tales.visible(reader, waiting.stream().map(Notice::subject).collect(Collectors.toSet()));
        return waiting.stream()
                .filter(notice -> visible.containsKey(notice.subject()) && !stopped.contains(notice.happening().kind()))
                .flatMap(notice -> tales.detail(notice)
                        .map(detail -> new DigestWriter.Told(notice, visible.get(notice.subject()), detail)).stream())
                .toList();
    }

    private void handOver(Mail.Letter letter, Runnable later) {
        try {
            mail.send(letter);
        } catch (RuntimeException e) {
            LOG.warn("A digest could not be sent; it is tried again in a quarter of an hour", e);
            later.run();
        }
    }
}
