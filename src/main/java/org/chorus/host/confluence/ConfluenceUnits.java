package org.chorus.host.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.chorus.host.Settings;
import org.chorus.host.Units;

/** Units are groups whose name begins with `unit-`, or with what an administrator sets instead. */
public final class ConfluenceUnits implements Units {

    /** Name of the setting. */
    public static final String PREFIX = "unit-prefix";
    private static final String USUAL = "unit-";
    private static final long KEPT_MILLIS = 10_000;

    private final UserAccessor accessor;
    private final Settings settings;
    private final Clock clock;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(USUAL, 0));

    public ConfluenceUnits(UserAccessor accessor, Settings settings, Clock clock) {
        this.accessor = accessor;
        this.settings = settings;
        this.clock = clock;
    }

    /** Of several, the first by name, so that it does not change from one look to the next. */
    @Override
    public String of(String userKey) {
        ConfluenceUser user = userKey.isEmpty() ? null : accessor.getExistingUserByKey(new UserKey(userKey));
        String prefix = prefix();
        return user == null ? "" : accessor.getGroupNamesForUserName(user.getName()).stream()
                .filter(group -> group.startsWith(prefix)).map(group -> group.substring(prefix.length()))
                .sorted().findFirst().orElse("");
    }

    /** Read anew after ten seconds: a list of people asks for it once for each of them. */
    private String prefix() {
        long now = clock.millis();
        if (Math.abs(now - known.get().readAt()) > KEPT_MILLIS) {
            known.set(new Known(settings.value(PREFIX).filter(set -> !set.isBlank()).orElse(USUAL), now));
        }
        return known.get().prefix();
    }

    private record Known(String prefix, long readAt) {
    }
}
