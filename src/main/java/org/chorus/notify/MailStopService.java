package org.chorus.notify;

import java.time.Clock;
import java.util.Optional;
import org.chorus.host.Site;
import org.chorus.notify.MailTokens.Stop;

/** Stops mails of a kind for whoever holds the link from such a mail; nobody needs to log in for it. */
public final class MailStopService {

    private final MailTokens tokens;
    private final MailStops stops;
    private final Site site;
    private final Clock clock;

    public MailStopService(MailTokens tokens, MailStops stops, Site site, Clock clock) {
        this.tokens = tokens;
        this.stops = stops;
        this.site = site;
        this.clock = clock;
    }

    /** What a link is for; looking changes nothing. */
    public Optional<Stop> look(String token) {
        return tokens.read(token);
    }

    /** False while the site is read-only. */
    public boolean isPossible() {
        return !site.isReadOnly();
    }

    /** The same twice is one stop. Empty where nothing was stopped: this site did not sign the link, or is read-only. */
    public Optional<Stop> stop(String token) {
        Optional<Stop> stop = tokens.read(token).filter(signed -> isPossible());
        stop.ifPresent(wanted -> stops.add(wanted.userKey(), wanted.kind(), clock.millis()));
        return stop;
    }
}
