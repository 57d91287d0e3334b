package org.chorus.sandbox.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** `endpoints.txt`: one line an endpoint, with the status that each kind of person gets. */
final class EndpointTable {

    private EndpointTable() {
    }

    /**
     * @param path     below `/rest/chorus/1.0`, with `{names}` that a {@link Fixture} fills
     * @param expected status by role, in the order of the table's header
     * @param body     empty for none
     */
    record Row(String method, String path, Map<String, Integer> expected, String contentType, String body) {
    }

    static List<Row> rows() {
        List<String> roles = null;
        List<Row> rows = new ArrayList<>();
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.trim().split("\\s+", 3);
            if (roles == null) {
                roles = List.of(line.trim().split("\\s+")).subList(2, line.trim().split("\\s+").length);
                continue;
            }
            rows.add(row(roles, cells[0], cells[1], cells[2]));
        }
        return rows;
    }

    private static Row row(List<String> roles, String method, String path, String rest) {
        String[] cells = rest.split("\\s+", roles.size() + 1);
        Map<String, Integer> expected = new LinkedHashMap<>();
        for (int i = 0; i < roles.size(); i++) {
            expected.put(roles.get(i), Integer.valueOf(cells[i]));
        }
        String body = cells.length > roles.size() ? cells[roles.size()].trim() : "";
        return new Row(method, path, expected, body.startsWith("{") ? "application/json" : "text/csv",
                body.replace("\\n", "\n"));
    }

    private static List<String> lines() {
        try (InputStream table = EndpointTable.class.getResourceAsStream("/endpoints.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
