package org.chorus.expertise;

import java.util.concurrent.TimeUnit;

/**
 * How fresh what was done some time ago still is: half after a half-life.
 *
 * @param now      epoch milliseconds
 * @param halfLife in days
 */
record Freshness(long now, int halfLife) {

    /** Unless a topic says otherwise. */
    static final int USUAL = 365;

    /** @param days 0 for what is usual */
    static Freshness of(long now, int days) {
        return new Freshness(now, days == 0 ? USUAL : days);
    }

    /** 1 for what is of today or, by another node's clock, of tomorrow. */
    double at(long millis) {
        return Math.exp(-Math.log(2) * Math.max(0, now - millis) / TimeUnit.DAYS.toMillis(halfLife));
    }
}
