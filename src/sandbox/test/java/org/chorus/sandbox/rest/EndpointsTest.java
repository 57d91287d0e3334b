package org.chorus.sandbox.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chorus.sandbox.Browser;
import org.chorus.sandbox.ProbeApp;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.TestLogin;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class EndpointsTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final String NOTES = "/rest/probe/1.0/notes";
    private static Sandbox sandbox;

    @BeforeClass
    public static void start() {
        sandbox = Sandbox.with(ProbeApp.withNotes(FOLDER.getRoot().toPath())
                .module("<rest key='rest' path='/probe' version='1.0'><package>org.chorus.probe</package></rest>")
                .jar()).part(new TestLogin()).start();
        sandbox.scenario().person("ann");
        sandbox.scenario().person("gil").unlicensed();
        sandbox.scenario().person("admin").systemAdmin();
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void anEndpointWithoutAnnotationIsForLicensedPeople() {
        assertEquals(statuses(401, 403, 200, 200), statusesOf("unannotated"));
    }

    @Test
    public void annotationsLetInWhomTheyName() {
        sandbox.scenario().anonymousAccess(false);

        assertEquals(statuses(200, 200, 200, 200), statusesOf("unrestricted"));
        assertEquals(statuses(401, 200, 200, 200), statusesOf("anonymous"));
        assertEquals(statuses(401, 200, 200, 200), statusesOf("unlicensed"));
        assertEquals(statuses(401, 403, 403, 200), statusesOf("admin"));
        assertEquals(statuses(401, 403, 403, 200), statusesOf("system-admin"));
    }

    @Test
    public void anonymousVisitorsComeInWhereTheSiteIsOpen() {
        sandbox.scenario().anonymousAccess(true);

        assertEquals(statuses(200, 200, 200, 200), statusesOf("anonymous"));
        assertEquals(statuses(401, 403, 200, 200), statusesOf("unannotated"));
    }

    @Test
    public void aWriteNeedsTheTokenHeader() {
        assertEquals(403, post("application/json", Browser.at(sandbox)));
        assertEquals(200, post("application/json", Browser.at(sandbox).meant()));
    }

    @Test
    public void aWriteThatAFormCouldSendIsRefusedEvenWithTheHeader() {
        for (String form : List.of("application/x-www-form-urlencoded", "text/plain;charset=UTF-8",
                "multipart/form-data; boundary=x")) {
            assertEquals(form, 403, post(form, Browser.at(sandbox).meant()));
        }
    }

    @Test
    public void aBodyNoFormCanSendIsTaken() {
        assertEquals(200, post("text/csv", Browser.at(sandbox).meant()));
    }

    @Test
    public void anExcludedEndpointNeedsNoToken() {
        assertEquals(200, Browser.at(sandbox).send("DELETE", "/rest/probe/1.0/excluded", "").statusCode());
    }

    @Test
    public void theNewestVersionAnswersAsLatest() {
        assertEquals("{\"path\":\"unrestricted\"}", Browser.at(sandbox).get("/rest/probe/latest/unrestricted").body());
    }

    @Test
    public void whatIsNotThereIsMissing() {
        assertEquals(404, Browser.at(sandbox).get("/rest/probe/1.0/nothing").statusCode());
        assertEquals(404, Browser.at(sandbox).get("/rest/probe/2.0/unrestricted").statusCode());
        assertEquals(404, Browser.at(sandbox).get("/rest/other/1.0/unrestricted").statusCode());
    }

    @Test
    public void lettersOfEveryLanguageArriveUnhurt() {
        Browser.at(sandbox).meant().with("Content-Type", "application/json").send("POST", NOTES, "Grüße 你好");

        String all = Browser.at(sandbox).get(NOTES).body();
        assertTrue(all, all.contains("{\"text\":\"Grüße 你好\"}"));
    }

    private static int post(String type, Browser browser) {
        return browser.with("Content-Type", type).send("POST", NOTES, "note").statusCode();
    }

    private static Map<String, Integer> statusesOf(String endpoint) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (String name : List.of("anonymous", "gil", "ann", "admin")) {
            Browser browser = Browser.at(sandbox).with("Test-User", name);
            found.put(name, browser.get("/rest/probe/1.0/" + endpoint).statusCode());
        }
        return found;
    }

    private static Map<String, Integer> statuses(int anonymous, int guest, int licensed, int systemAdmin) {
        return Map.of("anonymous", anonymous, "gil", guest, "ann", licensed, "admin", systemAdmin);
    }
}
