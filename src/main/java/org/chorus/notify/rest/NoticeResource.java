package org.chorus.notify.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.chorus.host.CurrentUser;
import org.chorus.host.Site;
import org.chorus.notify.NoticeService;
import org.chorus.notify.NoticeView;
import org.chorus.web.Answers;
import org.chorus.web.Json;
import org.chorus.web.Paging;
import org.chorus.web.PeopleJson;
import org.chorus.web.PersonJson;

/** What I was told. */
@Path("/notices")
@Produces(MediaType.APPLICATION_JSON)
@UnlicensedSiteAccess
public final class NoticeResource {

    private final NoticeService notices;
    private final CurrentUser current;
    private final Json json;
    private final PeopleJson people;
    private final Site site;
    private final Answers answers;

    @Inject
    public NoticeResource(NoticeService notices, CurrentUser current, Json json, PeopleJson people, Site site, Answers answers) {
        this.notices = notices;
        this.current = current;
        this.json = json;
        this.people = people;
        this.site = site;
        this.answers = answers;
    }

    /** Newest first. */
    @GET
    public Response mine(@QueryParam("after") String after, @QueryParam("limit") String limit) {
        NoticeService.Told told = notices.of(current.viewer(), Paging.of(after, limit));
        return answers.ok(new Mine(told.page().items().stream().map(this::wire).toList(), told.page().next(), told.unread()));
    }

    /** Answers how many are left unread. */
    @PUT
    @Path("/read")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response read(InputStream body) {
        ReadBody read = json.read(body, ReadBody.class);
        if (read.ids() != null) {
            return answers.ok(new Left(notices.readSome(current.viewer(), read.ids().stream().filter(Objects::nonNull).toList())));
        }
        return answers.ok(new Left(notices.read(current.viewer(), read.upTo() == null ? 0 : read.upTo())));
    }

    private NoticeJson wire(NoticeView view) {
        return new NoticeJson(view.notice().id(), view.notice().happening().word(), view.sentence(), view.headline().title(),
                site.contextPath() + view.headline().path(), people.of(view.actor()),
                Instant.ofEpochMilli(view.notice().createdAt()), view.notice().isRead());
    }

    /** @param unread up to 100 */
    record Mine(List<NoticeJson> items, String next, int unread) {
    }

    /**
     * One notice.
     *
     * @param sentence what happened, in the reader's language
     * @param title    of what it is about
     * @param link     path from the root of the server
     * @param actor    who did it; without a key where nobody may know
     */
    record NoticeJson(int id, String happening, String sentence, String title, String link, PersonJson actor, Instant at,
            boolean read) {
    }

    /** Either this one and all before it, or these. */
    record ReadBody(Integer upTo, List<Integer> ids) {
    }

    record Left(int unread) {
    }
}
