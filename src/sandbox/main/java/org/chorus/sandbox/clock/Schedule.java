package org.chorus.sandbox.clock;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

import org.quartz.CronExpression;
import org.w3c.dom.Element;

/** When a job is due: by a cron expression of Quartz, in UTC, or every so often. */
interface Schedule {

    /** The next time, later than that. */
    Instant after(Instant time);

    /** @throws IllegalArgumentException if the element says neither or says it wrongly */
    static Schedule of(Element xml) {
        String cron = xml.getAttribute("cron-expression");
        String interval = xml.getAttribute("repeat-interval");
        if (cron.isEmpty() == interval.isEmpty()) {
            throw new IllegalArgumentException("<schedule> must have either cron-expression or repeat-interval");
        }
        return cron.isEmpty() ? new Every(Duration.ofMillis(Long.parseLong(interval))) : cron(cron);
    }

    private static Schedule cron(String text) {
        try {
            CronExpression expression = new CronExpression(text);
            expression.setTimeZone(TimeZone.getTimeZone("UTC"));
            return new Cron(expression);
        } catch (ParseException e) {
            throw new IllegalArgumentException("cron-expression \"" + text + "\": " + e.getMessage(), e);
        }
    }

    /** The first time is one interval after the start, so that tests decide when it begins. */
    record Every(Duration interval) implements Schedule {

        public Every {
            if (interval.isZero() || interval.isNegative()) {
                throw new IllegalArgumentException("repeat-interval must be more than 0 milliseconds");
            }
        }

        @Override
        public Instant after(Instant time) {
            return time.plus(interval);
        }

        @Override
        public String toString() {
            return "every " + interval.toString().substring(2).toLowerCase(Locale.ROOT);
        }
    }

    record Cron(CronExpression expression) implements Schedule {

        @Override
        public Instant after(Instant time) {
            Date next = expression.getNextValidTimeAfter(Date.from(time));
            return next == null ? Instant.MAX : next.toInstant();
        }

        @Override
        public String toString() {
            return expression.getCronExpression();
        }
    }
}
