package org.chorus.notify;

import java.util.Map;

/**
 * What somebody wants to be told by mail.
 *
 * @param mails    every kind, and whether mails of it may come
 * @param hour     of the digest, 0 to 23
 * @param timeZone the one chosen here, empty for the profile's
 * @param zoneInUse the one that counts now
 */
public record MailSettings(Map<MailKind, Boolean> mails, int hour, String timeZone, String zoneInUse) {

    public MailSettings {
        mails = Map.copyOf(mails);
    }
}
