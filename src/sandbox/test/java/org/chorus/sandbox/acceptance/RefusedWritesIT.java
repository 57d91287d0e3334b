package org.chorus.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chorus.sandbox.Sandbox;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Writes that nobody gets through: every one of the endpoint table, sent by everybody whom the table lets write. */
public class RefusedWritesIT {

    /** It turns text into HTML, and is a POST only because texts are long. */
    private static final Set<String> WRITES_NOTHING = Set.of("/preview");

    /** The app's answer, or the host's where that asks first. */
    private static final List<String> TOKEN_MISSING = List.of("\"request.token\"", "XSRF check failed");

    private static Sandbox host;

    private final List<String> wrong = new ArrayList<>();

    @BeforeClass
    public static void start() {
        host = AcceptanceHost.start();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void aReadOnlySiteTakesNoWriteFromAnybody() {
        for (EndpointTable.Row row : writes()) {
            if (!WRITES_NOTHING.contains(row.path())) {
                refuse(row, List.of("\"site.read-only\""), true, caller -> caller);
            }
        }

        assertEquals(String.join("\n", wrong), 0, wrong.size());
    }

    @Test
    public void aWriteWithoutTheTokenIsTakenFromNobody() {
        writes().forEach(row -> refuse(row, TOKEN_MISSING, false, Rest::withoutToken));

        assertEquals(String.join("\n", wrong), 0, wrong.size());
    }

    /** Who may not write at all is not asked: what they get is in the table. */
    private void refuse(EndpointTable.Row row, List<String> codes, boolean readOnly, UnaryOperator<Rest> caller) {
        List<String> allowed = row.expected().entrySet().stream()
                .filter(cell -> cell.getValue() < 300).map(cell -> cell.getKey()).toList();
        if (allowed.isEmpty()) {
            wrong.add(row + " is open to nobody");
        }
        for (String role : allowed) {
            Fixture.Request request = new Fixture(host).request(row);
            AcceptanceHost.scenario(host).readOnly(readOnly);
            Rest.Answer answer = request.by(caller.apply(Rest.as(host.url(), role)));
            AcceptanceHost.scenario(host).readOnly(false);
            if (answer.status() != 403 || codes.stream().noneMatch(answer.body()::contains)) {
                wrong.add(role + ": " + answer.request() + " answered " + answer.status() + ": " + answer.body());
            }
        }
    }

    private static List<EndpointTable.Row> writes() {
        return EndpointTable.rows().stream().filter(row -> !row.method().equals("GET")).toList();
    }
}
