package org.chorus.transfer.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.chorus.host.CurrentUser;
import org.chorus.host.Texts;
import org.chorus.transfer.ImportService;
import org.chorus.web.Answers;

/** A CSV file onto a board. */
@Path("/boards/{id:\\d{1,9}}/import")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ImportResource {

    private final ImportService imports;
    private final CurrentUser current;
    private final Answers answers;
    private final Texts texts;

    @Inject
    public ImportResource(ImportService imports, CurrentUser current, Answers answers, Texts texts) {
        this.imports = imports;
        this.current = current;
        this.answers = answers;
        this.texts = texts;
    }

    @POST
    @Consumes("text/csv")
    public Response start(@PathParam("id") int boardId, @Context UriInfo address, InputStream file) {
        int run = imports.start(current.viewer(), boardId, Parameters.mapping(address.getQueryParameters()), file);
        return answers.accepted(new Started(run));
    }

    @POST
    @Path("/preview")
    @Consumes("text/csv")
    public Response preview(@PathParam("id") int boardId, @Context UriInfo address, InputStream file) {
        return answers.ok(PreviewJson.of(
                imports.preview(current.viewer(), boardId, Parameters.mapping(address.getQueryParameters()), file), texts));
    }

    /** The number to ask after. */
    record Started(int id) {
    }
}
