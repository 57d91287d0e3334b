package org.chorus.stream;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.chorus.common.Event;
import org.chorus.common.Forbidden;
import org.chorus.common.Subscriber;
import org.chorus.host.Chance;
import org.chorus.host.People;
import org.chorus.host.PersonRemoved;
import org.chorus.host.Site;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;

/** The secret by which somebody's programs read streams as that person, who may take it back at any time. */
public final class FeedService implements Subscriber {

    private static final int SECRET_BYTES = 24;

    private final FeedKeys keys;
    private final People people;
    private final Chance chance;
    private final Site site;
    private final Transactions transactions;
    private final Clock clock;

    public FeedService(FeedKeys keys, People people, Chance chance, Site site, Transactions transactions, Clock clock) {
        this.keys = keys;
        this.people = people;
        this.chance = chance;
        this.site = site;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A new secret, told this once; the one before opens nothing any more. */
    public String renew(Viewer viewer) {
        requireWriter(viewer);
        String secret = chance.word(SECRET_BYTES);
        transactions.required(() -> keys.put(viewer.key(), hash(secret), clock.millis()));
        return secret;
    }

    /** Again is the same as once. */
    public void revoke(Viewer viewer) {
        requireWriter(viewer);
        transactions.required(() -> keys.remove(viewer.key()));
    }

    /** When the viewer's secret was made, epoch milliseconds. */
    public Optional<Long> madeAt(Viewer viewer) {
        requireLoggedIn(viewer);
        return keys.madeAt(viewer.key());
    }

    /** Whom the secret lets read: nobody whom the host no longer knows or lets in. */
    public Optional<Viewer> reader(String secret) {
        return secret.isEmpty() ? Optional.empty() : keys.ownerOf(hash(secret))
                .filter(owner -> people.byKey(owner).active())
                .map(Viewer::new);
    }

    @Override
    public void on(Event event) {
        if (event instanceof PersonRemoved removed) {
            keys.remove(removed.userKey());
        }
    }

    private void requireWriter(Viewer viewer) {
        requireLoggedIn(viewer);
        site.requireWritable();
    }

    private static void requireLoggedIn(Viewer viewer) {
        if (viewer.isAnonymous()) {
            throw new Forbidden("stream.anonymous", "Log in to see your stream.");
        }
    }

    /** A secret of so many random bytes cannot be guessed, so a plain hash keeps it as well as a slow one. */
    private static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
