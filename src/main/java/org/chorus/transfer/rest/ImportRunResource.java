package org.chorus.transfer.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.chorus.host.CurrentUser;
import org.chorus.host.Texts;
import org.chorus.transfer.ImportService;
import org.chorus.web.Answers;

/** How far an import is, and what became of its rows. */
@Path("/imports/{id:\\d{1,9}}")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public final class ImportRunResource {

    private final ImportService imports;
    private final CurrentUser current;
    private final Answers answers;
    private final Texts texts;

    @Inject
    public ImportRunResource(ImportService imports, CurrentUser current, Answers answers, Texts texts) {
        this.imports = imports;
        this.current = current;
        this.answers = answers;
        this.texts = texts;
    }

    @GET
    public Response status(@PathParam("id") int runId) {
        return answers.ok(ImportJson.of(imports.status(current.viewer(), runId), texts));
    }
}
