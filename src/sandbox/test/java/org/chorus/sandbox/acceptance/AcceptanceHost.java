package org.chorus.sandbox.acceptance;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.ao.Database;
import org.chorus.sandbox.ao.EmbeddedPostgreSql;
import org.chorus.sandbox.confluence.scenario.Scenario;
import org.chorus.sandbox.confluence.service.WorldPart;

/** The small world that the acceptance tests share: spaces open, closed and public, and one person of each kind. */
final class AcceptanceHost {

    /** What every test that depends on the database runs on. */
    static final List<String> DATABASES = List.of("h2", "postgres");

    private AcceptanceHost() {
    }

    /** By name, a new and empty one. */
    static Database database(String name) {
        return name.equals("h2") ? Database.h2Memory() : EmbeddedPostgreSql.shared().freshDatabase();
    }

    static Sandbox start() {
        return start(Database.h2Memory());
    }

    static Sandbox start(Database database) {
        Sandbox host = Sandbox.with(Path.of(System.getProperty("plugin.jar"))).database(database).start();
        Scenario world = scenario(host);
        world.space("OPS").named("Operations").openToLoggedIn().writtenByLicensed();
        world.space("PUB").named("Public").openToAnonymous().writtenByLicensed();
        world.person("cho").spaceAdminOf("OPS");
        world.person("ann").maySee("HR").mayComment("HR");
        world.person("bob");
        world.person("eve");
        world.person("gil").unlicensed();
        labOf(world);
        return host;
    }

    static Scenario scenario(Sandbox host) {
        return new Scenario(host.part(WorldPart.class).world());
    }

    /** Waits until the app has taken in what has happened: its worker then waits for more, and not for a moment to look again. */
    static void settled() {
        await().atMost(Duration.ofMinutes(2)).until(() -> Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("chorus-events")).allMatch(thread -> thread.getState() == Thread.State.WAITING));
    }

    /** Id of a page in the closed space. */
    static long labPage(Sandbox host) {
        return scenario(host).page("LAB", "Lab page").id();
    }

    /** A closed space where each role of the endpoint table has its own person, named like the role. */
    private static void labOf(Scenario world) {
        world.space("LAB").closed();
        world.page("LAB", "Lab page").body("<p>About the lab</p>");
        world.person("outsider");
        world.person("viewer").maySee("LAB");
        for (String name : new String[] {"member", "author", "host", "other"}) {
            world.person(name).maySee("LAB").mayComment("LAB");
        }
        world.person("spaceadmin").maySee("LAB").mayComment("LAB").spaceAdminOf("LAB");
        world.person("sysadmin").systemAdmin();
    }
}
