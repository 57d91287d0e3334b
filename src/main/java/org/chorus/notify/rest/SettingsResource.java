package org.chorus.notify.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chorus.common.InvalidInput;
import org.chorus.host.CurrentUser;
import org.chorus.notify.MailKind;
import org.chorus.notify.MailSettings;
import org.chorus.notify.MailSettingsService;
import org.chorus.web.Answers;
import org.chorus.web.Json;

/** What I want to be told by mail. */
@Path("/me/settings")
@Produces(MediaType.APPLICATION_JSON)
@UnlicensedSiteAccess
public final class SettingsResource {

    private final MailSettingsService settings;
    private final CurrentUser current;
    private final Json json;
    private final Answers answers;

    @Inject
    public SettingsResource(MailSettingsService settings, CurrentUser current, Json json, Answers answers) {
        this.settings = settings;
        this.current = current;
        this.json = json;
        this.answers = answers;
    }

    @GET
    public Response mine() {
        return answers.ok(wire(settings.of(current.viewer())));
    }

    /** What is absent stays. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(InputStream body) {
        SettingsBody wanted = json.read(body, SettingsBody.class);
        return answers.ok(wire(settings.change(current.viewer(),
                new MailSettingsService.Change(kinds(wanted.mails()), wanted.digestHour(), wanted.timeZone()))));
    }

    private static Map<MailKind, Boolean> kinds(Map<String, Boolean> mails) {
        if (mails == null) {
            return null;
        }
        Map<MailKind, Boolean> kinds = new EnumMap<>(MailKind.class);
        mails.forEach((word, wanted) -> kinds.put(
                MailKind.of(word).orElseThrow(() -> new InvalidInput("settings.mail", "There is no such kind of mail.")),
                Boolean.TRUE.equals(wanted)));
        return kinds;
    }

    private static SettingsJson wire(MailSettings mine) {
        Map<String, Boolean> mails = new LinkedHashMap<>();
        for (MailKind kind : MailKind.values()) {
            mails.put(kind.word(), mine.mails().get(kind));
        }
        return new SettingsJson(mails, mine.hour(), mine.timeZone(), mine.zoneInUse());
    }

    record SettingsBody(Map<String, Boolean> mails, Integer digestHour, String timeZone) {
    }

    /**
     * The answer.
     *
     * @param timeZone  chosen here, empty for the profile's
     * @param zoneInUse the one that counts
     */
    record SettingsJson(Map<String, Boolean> mails, int digestHour, String timeZone, String zoneInUse) {
    }
}
