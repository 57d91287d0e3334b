package org.chorus.host.confluence;

import java.util.ArrayList;
import java.util.List;

/** Every call of the host that is made by name, for the self-check at start. */
public final class DoubtfulCalls {

    private DoubtfulCalls() {
    }

    public static List<HostMethod> all() {
        List<HostMethod> calls = new ArrayList<>(List.of(
                ConfluencePeople.IS_DEACTIVATED,
                ConfluencePermissions.HAS_SPACE_PERMISSION,
                ConfluenceSpaces.CREATION_DATE, ConfluenceSpaces.ALL,
                ConfluenceTexts.GET_TEXT,
                ConfluenceMail.DEFAULT_SERVER, ConfluenceMail.SEND, ConfluenceMail.DEFAULT_FROM, ConfluenceMail.SET_FROM,
                ConfluenceMail.SET_SUBJECT, ConfluenceMail.SET_BODY, ConfluenceMail.SET_MIME_TYPE, ConfluenceMail.SET_MULTIPART));
        List.of(CrowdDirectory.CALLS, ContentFacts.CALLS, ConfluenceContent.CALLS, ConfluenceZones.CALLS, SpaceListener.CALLS,
                PersonListener.CALLS, PersonGoneListener.CALLS, LabelListener.CALLS).forEach(calls::addAll);
        return List.copyOf(calls);
    }
}
