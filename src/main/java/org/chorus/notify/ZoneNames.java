package org.chorus.notify;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Time zones as people write them: `Europe/Berlin`, `europe/berlin`, `New York`, `UTC+2`. */
public final class ZoneNames {

    private static final Set<String> ALL = ZoneId.getAvailableZoneIds();
    /** Names that a place has and no country's abbreviation: these are offered. */
    private static final String PLACES = "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+";

    private ZoneNames() {
    }

    /** Those to choose from, by name. */
    public static List<String> offered() {
        return Stream.concat(Stream.of("UTC"), ALL.stream().filter(id -> id.matches(PLACES)).sorted()).toList();
    }

    /** The zone that is meant, if there is exactly one; a city is enough where only one zone is named after it. */
    static Optional<ZoneId> find(String words) {
        String wanted = words.strip().replaceAll("\\s+", "_");
        return ALL.stream().filter(wanted::equalsIgnoreCase).findFirst().map(ZoneId::of)
                .or(() -> city(wanted)).or(() -> parsed(wanted.toUpperCase(Locale.ROOT)));
    }

    private static Optional<ZoneId> city(String wanted) {
        List<String> named = ALL.stream().filter(id -> id.matches(PLACES))
                .filter(id -> id.substring(id.lastIndexOf('/') + 1).equalsIgnoreCase(wanted)).toList();
        return named.size() == 1 ? Optional.of(ZoneId.of(named.get(0))) : Optional.empty();
    }

    private static Optional<ZoneId> parsed(String wanted) {
        try {
            return wanted.matches("(UTC|GMT)?[+-]\\d{1,2}(:\\d{2})?") ? Optional.of(ZoneId.of(wanted)) : Optional.empty();
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
