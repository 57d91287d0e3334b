package org.chorus.probe;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;

/** The probe's endpoints, one for each rule. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ProbeResource {

    private final Notes notes;

    @Context
    private UriInfo uri;

    @Inject
    public ProbeResource(Notes notes) {
        this.notes = notes;
    }

    /** On the wire as {@code {"text":"..."}}. */
    public record NoteJson(String text) {
    }

    @GET
    @Path("unannotated")
    public String unannotated() {
        return "{}";
    }

    @GET
    @Path("unrestricted")
    @UnrestrictedAccess
    public String unrestricted() {
        return "{\"path\":\"" + uri.getPath() + "\"}";
    }

    @GET
    @Path("anonymous")
    @AnonymousSiteAccess
    public String anonymous() {
        return "{}";
    }

    @GET
    @Path("unlicensed")
    @UnlicensedSiteAccess
    public String unlicensed() {
        return "{}";
    }

    @GET
    @Path("admin")
    @AdminOnly
    public String admin() {
        return "{}";
    }

    @GET
    @Path("system-admin")
    @SystemAdminOnly
    public String systemAdmin() {
        return "{}";
    }

    @GET
    @Path("notes")
    @UnrestrictedAccess
    public List<NoteJson> notes() {
        return notes.all().stream().map(NoteJson::new).toList();
    }

    @POST
    @Path("notes")
    @UnrestrictedAccess
    @Consumes({MediaType.APPLICATION_JSON, "text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_FORM_URLENCODED,
            MediaType.MULTIPART_FORM_DATA})
    public String add(String text) {
        notes.add(text);
        return "{}";
    }

    @DELETE
    @Path("excluded")
    @UnrestrictedAccess
    @XsrfProtectionExcluded
    public String excluded() {
        return "{}";
    }
}
