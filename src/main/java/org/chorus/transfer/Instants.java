package org.chorus.transfer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Points in time as files write them: a day, or ISO 8601 with or without an offset; UTC where nothing is said. */
final class Instants {

    /** Later ones are slips, and the furthest have no epoch milliseconds. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final List<Function<String, Instant>> SHAPES = List.of(
            text -> LocalDate.parse(text, DAY).atStartOfDay().toInstant(ZoneOffset.UTC),
            text -> OffsetDateTime.parse(text).toInstant(),
            text -> LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC));

    private Instants() {
    }

    static Optional<Instant> parse(String text) {
        for (Function<String, Instant> shape : SHAPES) {
            try {
                return Optional.of(shape.apply(text).truncatedTo(ChronoUnit.MILLIS)).filter(at -> !at.isAfter(LATEST));
            } catch (DateTimeParseException e) {
                continue;   // the next shape may fit
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The shortest of these shapes that says the same: `2015-10-27` for a midnight. */
    static String format(Instant instant) {
        boolean midnight = instant.equals(instant.truncatedTo(ChronoUnit.DAYS));
        return midnight ? DAY.format(instant.atOffset(ZoneOffset.UTC)) : DateTimeFormatter.ISO_INSTANT.format(instant);
    }
}
