package org.chorus.notify;

import java.util.Collection;

/** Gives people a time for their digest when there is something to expect one for. */
public final class DigestPlanner {

    private final DigestPlans plans;
    private final MailSettingsService settings;

    public DigestPlanner(DigestPlans plans, MailSettingsService settings) {
        this.plans = plans;
        this.settings = settings;
    }

    /** Again is the same as once. */
    void expect(Collection<String> userKeys) {
        plans.withoutPlan(userKeys).forEach(key -> plans.put(settings.planOf(key)));
    }
}
