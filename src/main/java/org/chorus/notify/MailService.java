package org.chorus.notify;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.chorus.host.Locks;
import org.chorus.host.Mail;
import org.chorus.host.Mail.Letter;
import org.chorus.host.Site;
import org.chorus.notify.LastLook.Tellable;
import org.chorus.notify.LetterWriter.Told;
import org.chorus.notify.Notices.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due, one mail for each person and thing. A bundle is claimed before it is looked at, so that of two
 * senders only one has it; and it is marked as sent before it is handed over, so that a server that dies in between
 * may lose a mail but never sends it twice.
 */
public final class MailService {

    static final int MOST_ATTEMPTS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(MailService.class);
    private static final int AT_ONCE = 100;
    private static final long FIRST_PAUSE = Duration.ofMinutes(1).toMillis();
    /** Longer than any mail takes to be written. */
    private static final long LONGEST_CLAIM = Duration.ofMinutes(30).toMillis();

    private final Notices notices;
    private final LastLook look;
    private final LetterWriter writer;
    private final Mail mail;
    private final Locks locks;
    private final Site site;
    private final Clock clock;

    public MailService(Notices notices, LastLook look, LetterWriter writer, Mail mail, Locks locks, Site site, Clock clock) {
        this.notices = notices;
        this.look = look;
        this.writer = writer;
        this.mail = mail;
        this.locks = locks;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Sends until nothing is due. Without a mail server, or while the site is read-only, everything waits.
     *
     * @param cancelled asked between mails
     */
    public void sendDue(BooleanSupplier cancelled) {
        locks.tryRun("mail", () -> {
            if (isPossible()) {
                notices.release(clock.millis() - LONGEST_CLAIM, clock.millis());
                sendAll(cancelled);
            }
        });
    }

    private boolean isPossible() {
        return !site.isReadOnly() && mail.isAvailable();
    }

    private void sendAll(BooleanSupplier cancelled) {
        List<Bundle> due = notices.due(clock.millis(), AT_ONCE);
        while (!due.isEmpty()) {
            for (Bundle bundle : due) {
                if (cancelled.getAsBoolean() || !isPossible()) {
                    return;
                }
                send(notices.claim(bundle, clock.millis()));
            }
            due = notices.due(clock.millis(), AT_ONCE);
        }
    }

    private void send(List<Notice> claimed) {
        if (claimed.isEmpty()) {
            return;
        }
        try {
            handOver(claimed);
        } catch (RuntimeException e) {
            LOG.warn("A mail about {} could not be sent", claimed.get(0).subject(), e);
            later(claimed);
        }
    }

    private void handOver(List<Notice> claimed) {
        Optional<Tellable> tellable = look.at(claimed);
        List<Notice> told = tellable.map(found -> found.told().stream().map(Told::notice).toList()).orElse(List.of());
        Optional<Letter> letter = tellable.map(found -> writer.letter(found.to(), found.headline(), found.told()));
        notices.dropped(claimed.stream().filter(notice -> !told.contains(notice)).toList());
        notices.sent(told, clock.millis());
        letter.ifPresent(mail::send);
    }

    /** After 1, 4, 16 and 64 minutes, then no more. */
    private void later(List<Notice> claimed) {
        for (Notice notice : claimed) {
            if (notice.attempts() + 1 >= MOST_ATTEMPTS) {
                notices.failed(List.of(notice));
            } else {
                notices.retryAt(List.of(notice), clock.millis() + (FIRST_PAUSE << 2 * notice.attempts()));
            }
        }
    }
}
