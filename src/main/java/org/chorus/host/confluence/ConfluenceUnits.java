package org.chorus.host.confluence;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import org.chorus.host.Settings;
import org.chorus.host.Units;

/** Units are groups whose name begins with `unit-`, or with what an administrator sets instead. */
public final class ConfluenceUnits implements Units {

    /** Name of the setting. */
    public static final String PREFIX = "unit-prefix";
    private static final String USUAL = "unit-";

    private final UserAccessor accessor;
    private final Settings settings;

    public ConfluenceUnits(UserAccessor accessor, Settings settings) {
        this.accessor = accessor;
        this.settings = settings;
    }

    /** Of several, the first by name, so that it does not change from one look to the next. */
    @Override
    public String of(String userKey) {
        ConfluenceUser user = userKey.isEmpty() ? null : accessor.getExistingUserByKey(new UserKey(userKey));
        String prefix = settings.value(PREFIX).filter(set -> !set.isBlank()).orElse(USUAL);
        return user == null ? "" : accessor.getGroupNamesForUserName(user.getName()).stream()
                .filter(group -> group.startsWith(prefix)).map(group -> group.substring(prefix.length()))
                .sorted().findFirst().orElse("");
    }
}
