package org.chorus.account;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.chorus.common.Publisher;
import org.chorus.common.StoredPeople;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.PersonRemoved;
import org.chorus.host.Site;
import org.chorus.host.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds people whom the host lost without a word, as it does when they vanish from a directory elsewhere. Directories
 * are also switched off for a day: so nothing goes until somebody has been missed for a week.
 */
public final class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
    static final Duration PATIENCE = Duration.ofDays(7);
    private static final int AT_ONCE = 200;

    private final List<StoredPeople> features;
    private final FormerPeople former;
    private final People people;
    private final Site site;
    private final Transactions transactions;
    private final Publisher publisher;
    private final Clock clock;

    public Reconciliation(List<StoredPeople> features, FormerPeople former, People people, Site site, Transactions transactions,
            Publisher publisher, Clock clock) {
        this.features = List.copyOf(features);
        this.former = former;
        this.people = people;
        this.site = site;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Looks at everybody whose key is kept anywhere. */
    public void run(BooleanSupplier cancelled) {
        if (site.isReadOnly()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        List<String> some = new ArrayList<>();
        for (StoredPeople feature : features) {
            for (Iterable<String> keys : feature.keys()) {
                for (String key : keys) {
                    if (!key.isBlank() && seen.add(key)) {
                        some.add(key);
                    }
                    if (some.size() == AT_ONCE) {
                        look(some, cancelled);
                        some.clear();
                    }
                }
            }
        }
        look(some, cancelled);
    }

    private void look(Collection<String> keys, BooleanSupplier cancelled) {
        Map<String, Former> known = transactions.required(() -> former.of(keys));
        for (Person person : people.byKeys(keys).values()) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            Former before = known.get(person.key());
            if (!person.isFormer() && before != null) {
                transactions.required(() -> former.found(person.key()));
            } else if (person.isFormer()) {
                miss(person.key(), before);
            }
        }
    }

    private void miss(String key, Former before) {
        long now = clock.millis();
        if (before == null) {
            transactions.required(() -> former.miss(key, now));
        } else if (!before.isErased() && before.missedAt() + PATIENCE.toMillis() <= now) {
            LOG.info("Somebody has been unknown to the host for {} days: what was kept about them goes", PATIENCE.toDays());
            transactions.required(() -> publisher.publish(new PersonRemoved(key)));
        }
    }
}
