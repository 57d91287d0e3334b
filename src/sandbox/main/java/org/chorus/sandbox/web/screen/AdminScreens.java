package org.chorus.sandbox.web.screen;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Map;
import java.util.regex.MatchResult;
import org.chorus.sandbox.Host;
import org.chorus.sandbox.Refusal;
import org.chorus.sandbox.clock.JobsPart;
import org.chorus.sandbox.confluence.Standing;
import org.chorus.sandbox.confluence.World;
import org.chorus.sandbox.plugin.PluginSystem;
import org.chorus.sandbox.web.visit.Visit;

/** The administration: apps that come and go while the site runs, jobs, and read-only mode. */
public final class AdminScreens {

    private static final String APPS = "/admin/apps.action";

    private final Host host;
    private final World world;

    public AdminScreens(Host host, World world) {
        this.host = host;
        this.world = world;
    }

    public void into(Screens screens) {
        screens.administration("/admin/?|/admin/console\\.action", (visit, path) -> new Answer.Redirect(APPS));
        screens.administration("/admin/apps\\.action", (visit, path) -> apps(""));
        screens.administrationPost("/admin/doinstall\\.action", this::install);
        screens.administrationPost("/admin/doapp\\.action", this::change);
        screens.administration("/admin/jobs\\.action", (visit, path) -> Answer.administration("jobs.vm",
                "Scheduled jobs", "jobs", Map.of("jobs", jobs().all(), "ran", visit.parameter("ran"))));
        screens.administrationPost("/admin/dorunjob\\.action", this::runJob);
        screens.administration("/admin/people\\.action", (visit, path) -> Answer.administration("removal.vm",
                "Remove people", "people", Map.of("people", world.people().all(), "self", visit.person().key())));
        screens.administrationPost("/admin/doremoveperson\\.action", this::removePerson);
        screens.administration("/admin/maintenance\\.action", (visit, path) -> Answer.administration("maintenance.vm",
                "Maintenance", "maintenance", Map.of("readOnly", world.site().readOnly())));
        screens.administrationPost("/admin/domaintenance\\.action", (visit, path) -> {
            world.site().change(old -> old.readOnly(Boolean.parseBoolean(visit.parameter("readOnly"))));
            return new Answer.Redirect("/admin/maintenance.action");
        });
    }

    private PluginSystem plugins() {
        return host.plugins();
    }

    private JobsPart jobs() {
        return host.part(JobsPart.class);
    }

    private Answer apps(String problem) {
        Map<String, Object> values = Map.of("apps", plugins().all(), "problem", problem);
        return new Answer.Page(problem.isEmpty() ? 200 : 400, "apps.vm", "Manage apps", values,
                Map.of("decorator", "atl.admin", "tab", "apps"));
    }

    private Answer install(Visit visit, MatchResult path) throws IOException {
        Path jar = Files.createTempFile("upload", ".jar");
        try {
            Part part = visit.request().getPart("jar");
            if (part == null || part.getSize() == 0) {
                return apps("Please choose a jar.");
            }
            try (InputStream in = part.getInputStream()) {
                Files.copy(in, jar, StandardCopyOption.REPLACE_EXISTING);
            }
            plugins().install(jar);
            return new Answer.Redirect(APPS);
        } catch (ServletException noForm) {
            return apps("Please choose a jar.");
        } catch (Refusal refusal) {
            return apps(refusal.getMessage());
        } finally {
            Files.deleteIfExists(jar);
        }
    }

    private Answer change(Visit visit, MatchResult path) {
        String key = visit.parameter("key");
        try {
            switch (visit.parameter("do")) {
                case "enable" -> plugins().enable(key);
                case "disable" -> plugins().disable(key);
                case "remove" -> plugins().uninstall(key);
                default -> throw new Refusal("There is nothing like that to do with an app.");
            }
            return new Answer.Redirect(APPS);
        } catch (Refusal refusal) {
            return apps(refusal.getMessage());
        }
    }

    /** For good, as far as apps can tell: what they wrote stays, and nobody answers to the key. */
    private Answer removePerson(Visit visit, MatchResult path) {
        return world.people().byKey(visit.parameter("key"))
                .filter(person -> !person.removed() && !person.key().equals(visit.person().key()))
                .<Answer>map(person -> {
                    world.people().change(person, old -> old.standing(Standing.REMOVED));
                    return new Answer.Redirect("/admin/people.action");
                }).orElse(new Answer.Missing());
    }

    private Answer runJob(Visit visit, MatchResult path) {
        InstantSource clock = host.clock();
        return jobs().find(visit.parameter("key")).<Answer>map(job -> {
            job.run(clock.instant());
            return new Answer.Redirect("/admin/jobs.action?ran=" + java.net.URLEncoder.encode(
                    job.name(), java.nio.charset.StandardCharsets.UTF_8));
        }).orElse(new Answer.Missing());
    }
}
