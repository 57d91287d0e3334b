package org.chorus.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chorus.sandbox.Sandbox;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Every endpoint of the jar, called by every kind of person, against the table in `endpoints.txt`. Each cell gets a
 * board, an idea and whatever else it names of its own, so that no call sees what another one did.
 */
public class EndpointMatrixIT {

    private static Sandbox host;

    @BeforeClass
    public static void start() {
        host = AcceptanceHost.start();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void everyEndpointOfTheJarIsInTheTable() {
        Set<String> tabled = EndpointTable.rows().stream()
                .map(row -> row.method() + " " + JarEndpoints.normal(row.path()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(JarEndpoints.of(Path.of(System.getProperty("plugin.jar"))), tabled);
    }

    @Test
    public void everybodyGetsExactlyWhatTheTableSays() {
        List<String> wrong = new ArrayList<>();
        for (EndpointTable.Row row : EndpointTable.rows()) {
            for (Map.Entry<String, Integer> cell : row.expected().entrySet()) {
                check(row, cell, wrong);
            }
        }

        assertEquals(String.join("\n", wrong), 0, wrong.size());
    }

    private static void check(EndpointTable.Row row, Map.Entry<String, Integer> cell, List<String> wrong) {
        Rest.Answer answer = called(row, cell.getKey());
        if (answer.status() != cell.getValue()) {
            wrong.add(cell.getKey() + ": " + answer.request() + " answered " + answer.status() + ", not "
                    + cell.getValue() + ": " + answer.body());
        }
    }

    private static Rest.Answer called(EndpointTable.Row row, String role) {
        Rest caller = Rest.as(host.url(), role.equals("anonymous") ? "" : role);
        return new Fixture(host).request(row).by(caller);
    }
}
