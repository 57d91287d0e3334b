package org.chorus.notify;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** When people get their daily mails. */
public interface DigestPlans {

    Optional<DigestPlan> of(String userKey);

    /** Those of the people who have none yet. */
    List<String> withoutPlan(Collection<String> userKeys);

    /** Puts it in the place of the one there is. */
    void put(DigestPlan plan);

    /** The longest overdue first. */
    List<DigestPlan> due(long now, int most);

    /**
     * Moves a due one to its next time: of two that try at once, one gets true.
     *
     * @param plan as {@link #due} gave it
     */
    boolean claim(DigestPlan plan, long nextAt, long toldTo);
}
