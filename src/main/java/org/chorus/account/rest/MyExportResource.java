package org.chorus.account.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chorus.account.Export;
import org.chorus.account.ExportService;
import org.chorus.host.CurrentUser;
import org.chorus.web.Json;

/** Everything that I wrote as a file, written while it is read. */
@Path("/me/export")
public final class MyExportResource {

    private final ExportService exports;
    private final CurrentUser current;
    private final Json json;

    @Inject
    public MyExportResource(ExportService exports, CurrentUser current, Json json) {
        this.exports = exports;
        this.current = current;
        this.json = json;
    }

    @GET
    @UnlicensedSiteAccess
    public Response mine() {
        Export export = exports.of(current.viewer());
        StreamingOutput stream = out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            write(export, writer);
            writer.flush();
        };
        return Response.ok(stream).type("application/json;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"chorus-of-mine.json\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    private void write(Export export, Writer out) throws IOException {
        out.append("{\"person\":").append(json.write(new Owner(export.person().key(), export.person().username(), export.person().name())))
                .append(",\n\"exportedAt\":").append(json.write(export.at()));
        for (Map.Entry<String, Iterable<Map<String, Object>>> list : export.lists().entrySet()) {
            out.append(",\n").append(json.write(list.getKey())).append(":[");
            String divider = "\n";
            for (Map<String, Object> one : list.getValue()) {
                out.append(divider).append(json.write(one));
                divider = ",\n";
            }
            out.append("]");
        }
        out.append("}\n");
    }

    /** Whose words these are. */
    record Owner(String key, String username, String name) {
    }
}
