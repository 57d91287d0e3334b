package org.chorus.transfer.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.chorus.common.InvalidInput;
import org.chorus.host.CurrentUser;
import org.chorus.transfer.CsvWriter;
import org.chorus.transfer.Export;
import org.chorus.transfer.ExportService;
import org.chorus.web.Json;

/** A board's ideas as a file, written while it is read. */
@Path("/boards/{id:\\d{1,9}}/export")
@AnonymousSiteAccess
public final class ExportResource {

    private final ExportService exports;
    private final CurrentUser current;
    private final Json json;

    @Inject
    public ExportResource(ExportService exports, CurrentUser current, Json json) {
        this.exports = exports;
        this.current = current;
        this.json = json;
    }

    @GET
    public Response export(@PathParam("id") int boardId, @QueryParam("format") @DefaultValue("json") String format) {
        Export export = exports.export(current.viewer(), boardId);
        return switch (format) {
            case "json" -> file(boardId, "json", "application/json", out -> writeJson(export, out));
            case "csv" -> file(boardId, "csv", "text/csv", out -> writeCsv(export, out));
            default -> throw new InvalidInput("export.format", "The format must be json or csv.");
        };
    }

    private static Response file(int boardId, String ending, String type, Body body) {
        StreamingOutput stream = out -> write(out, body);
        return Response.ok(stream).type(type + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"board-" + boardId + "." + ending + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static void write(OutputStream out, Body body) throws IOException {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            body.to(writer);
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void writeCsv(Export export, Writer out) {
        CsvWriter csv = new CsvWriter(out);
        export.forEach(csv::write);
    }

    private void writeJson(Export export, Writer out) throws IOException {
        out.append("{\"board\":").append(json.write(BoardJson.of(export.board()))).append(",\"ideas\":[");
        String[] divider = {"\n"};
        export.forEach(idea -> {
            append(out, divider[0] + json.write(idea));
            divider[0] = ",\n";
        });
        out.append("\n]}\n");
    }

    private static void append(Writer out, String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Body {

        void to(Writer out) throws IOException;
    }
}
