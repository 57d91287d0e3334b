package org.chorus.sandbox.http;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.chorus.sandbox.Browser;
import org.chorus.sandbox.ProbeApp;
import org.chorus.sandbox.Refusal;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.TestLogin;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class PluginServletsTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aServletSeesItsOwnPathAndIsBuiltByItsSpring() {
        try (Sandbox sandbox = start(open("/probe/*"))) {
            assertEquals("/plugins/servlet/probe /boards/1 async=false loader=true notes=0 param=hello",
                    Browser.at(sandbox).get("/plugins/servlet/probe/boards/1").body());
            assertEquals("/plugins/servlet/probe null async=false loader=true notes=0 param=hello",
                    Browser.at(sandbox).get("/plugins/servlet/probe").body());
            assertEquals(404, Browser.at(sandbox).get("/plugins/servlet/probed").statusCode());
        }
    }

    @Test
    public void aServletWithoutAnnotationIsForLicensedPeople() {
        try (Sandbox sandbox = start(app().module("<servlet key='s' class='org.chorus.probe.ClosedServlet'>"
                + "<url-pattern>/closed</url-pattern></servlet>"))) {
            sandbox.scenario().person("ann");
            sandbox.scenario().person("gil").unlicensed();

            assertEquals(401, Browser.at(sandbox).get("/plugins/servlet/closed").statusCode());
            assertEquals(403, Browser.at(sandbox).with("Test-User", "gil").get("/plugins/servlet/closed").statusCode());
            assertEquals(405, Browser.at(sandbox).with("Test-User", "ann").get("/plugins/servlet/closed").statusCode());
        }
    }

    @Test
    public void filtersRunByLocationAndThenByWeight() {
        ProbeApp app = open("/probe/*").module(filter("d", "before-dispatch", 1)).module(filter("c", "after-encoding", 300))
                .module(filter("b", "after-encoding", 20)).module(filter("a", "before-login", 1));
        try (Sandbox sandbox = start(app)) {
            assertEquals(List.of("b", "c", "a", "d"),
                    Browser.at(sandbox).get("/plugins/servlet/probe").headers().allValues("Trail"));
            assertEquals(List.of(), Browser.at(sandbox).get("/elsewhere").headers().allValues("Trail"));

            sandbox.plugins().disable("org.chorus.probe");

            assertEquals(List.of(), Browser.at(sandbox).get("/plugins/servlet/probe").headers().allValues("Trail"));
        }
    }

    @Test
    public void aServletClassThatIsMissingIsNamed() {
        Refusal refusal = assertThrows(Refusal.class, () -> start(app().module(
                "<servlet key='s' class='org.chorus.probe.Gone'><url-pattern>/x</url-pattern></servlet>")));

        assertTrue(refusal.getMessage(), refusal.getMessage().startsWith("<servlet key=\"s\"> of org.chorus.probe cannot"
                + " be taken into use: ") && refusal.getMessage().contains("org.chorus.probe.Gone"));
    }

    @Test
    public void theBetterPatternWins() {
        UrlPattern prefix = new UrlPattern("/a/*");
        UrlPattern longer = new UrlPattern("/a/b/*");
        UrlPattern exact = new UrlPattern("/a/b/c");
        UrlPattern extension = new UrlPattern("*.c");

        assertEquals(List.of(exact, longer, prefix, extension),
                List.of(extension, prefix, longer, exact).stream().sorted().toList());
    }

    private static Sandbox start(ProbeApp app) {
        return Sandbox.with(app.jar()).part(new TestLogin()).start();
    }

    private ProbeApp open(String pattern) {
        return app().module("<servlet key='s' class='org.chorus.probe.OpenServlet'><url-pattern>" + pattern
                + "</url-pattern><init-param><param-name>greeting</param-name><param-value>hello</param-value>"
                + "</init-param></servlet>");
    }

    private static String filter(String name, String location, int weight) {
        return "<servlet-filter key='" + name + "' class='org.chorus.probe.TrailFilter' location='" + location
                + "' weight='" + weight + "'><url-pattern>/plugins/servlet/probe/*</url-pattern><init-param><param-name>"
                + "name</param-name><param-value>" + name + "</param-value></init-param></servlet-filter>";
    }

    private ProbeApp app() {
        return ProbeApp.withNotes(folder.getRoot().toPath());
    }
}
