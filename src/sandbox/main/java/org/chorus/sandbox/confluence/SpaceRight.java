package org.chorus.sandbox.confluence;

import java.util.EnumSet;
import java.util.Set;

/** What can be granted on a space; the names are the ones the host's space permissions have on the wire. */
public enum SpaceRight {
    VIEWSPACE, COMMENT, EDITSPACE, EDITBLOG, CREATEATTACHMENT, REMOVEPAGE, REMOVEBLOG, REMOVECOMMENT,
    REMOVEATTACHMENT, REMOVEMAIL, REMOVEOWNCONTENT, SETPAGEPERMISSIONS, EXPORTSPACE, SETSPACEPERMISSIONS;

    /** What somebody who writes in a space is usually given. */
    public static Set<SpaceRight> writing() {
        return EnumSet.of(VIEWSPACE, COMMENT, EDITSPACE, EDITBLOG, CREATEATTACHMENT, REMOVEOWNCONTENT,
                SETPAGEPERMISSIONS);
    }

    public static Set<SpaceRight> everything() {
        return EnumSet.allOf(SpaceRight.class);
    }
}
