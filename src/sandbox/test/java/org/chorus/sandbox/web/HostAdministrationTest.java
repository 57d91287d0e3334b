package org.chorus.sandbox.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.chorus.sandbox.confluence.Outbox;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.SpaceRight;
import org.junit.ClassRule;
import org.junit.Test;

public class HostAdministrationTest {

    @ClassRule
    public static final ProbedHost HOST = new ProbedHost();

    @Test
    public void aSiteClosedToVisitorsShowsThemTheLoginPageOnly() {
        HOST.world().site().change(site -> site.anonymousAccess(false));
        try {
            assertTrue(HOST.visitor().open("/dashboard.action").uri().getPath().endsWith("/login.action"));
        } finally {
            HOST.world().site().change(site -> site.anonymousAccess(true));
        }
        assertTrue(HOST.visitor().open("/dashboard.action").uri().getPath().endsWith("/dashboard.action"));
    }

    @Test
    public void theOutboxShowsEverybodyOnlyTheirOwnMail() {
        Outbox.Mail mail = HOST.world().outbox().take(new Outbox.Mail(0, 0, "a@example.com", "bob@example.com", "", "",
                "For bob", "<p>Dear <b>bob</b></p><script>alert(1)</script>", "text/html", "", "", ""));

        assertEquals("Dear bob", HOST.as("bob").page("/outbox/" + mail.id()).select("#mail-text").text());
        assertEquals("For bob", HOST.as("admin").page("/outbox/" + mail.id()).select("#mail-subject").text());
        assertEquals(404, HOST.as("ann").open("/outbox/" + mail.id()).statusCode());
        assertTrue(HOST.as("bob").open("/outbox/" + mail.id() + "/body").headers()
                .firstValue("Content-Security-Policy").orElse("").startsWith("sandbox;"));
    }

    @Test
    public void peopleAreListedForThoseWhoAreLoggedIn() {
        assertTrue(HOST.visitor().open("/browsepeople.action").uri().getPath().endsWith("/login.action"));
        assertTrue(HOST.as("bob").page("/browsepeople.action").text().contains("Ann Able"));
        assertEquals("Ann Able", HOST.as("bob").page("/users/viewuserprofile.action?username=ann")
                .select(".host-profile__head h1").text());
    }

    @Test
    public void anAdministratorRemovesPeopleButNotThemselves() throws IOException {
        Person yan = HOST.world().people().create("yan", "Yan Young");
        HttpVisitor admin = HOST.as("admin");
        admin.post("/doauthenticate.action", Map.of("password", "admin", "destination", "/admin/people.action"));
        assertTrue(admin.page("/admin/people.action").select("#people-list").text().contains("Yan Young"));

        admin.post("/admin/doremoveperson.action", Map.of("key", yan.key()));

        assertFalse(admin.page("/admin/people.action").select("#people-list").text().contains("Yan Young"));
        assertFalse(HOST.world().people().named("yan").isPresent());
        assertEquals(404, admin.post("/admin/doremoveperson.action",
                Map.of("key", HOST.world().people().named("admin").orElseThrow().key())).statusCode());
        assertEquals(403, HOST.as("bob").post("/admin/doremoveperson.action", Map.of("key", yan.key())).statusCode());
    }

    @Test
    public void anAvatarIsAPictureWithoutScript() {
        String key = HOST.world().people().named("ann").orElseThrow().key();
        HttpResponse<String> answer = HOST.visitor().open("/avatars/" + key + ".svg");

        assertEquals("image/svg+xml", answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
        assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(answer.body(), answer.body().contains(">AA</text>"));
    }

    @Test
    public void spacePermissionsAreChangedByWhoeverAdministersTheSpace() {
        assertEquals(403, HOST.as("bob").open("/spaces/spacepermissions.action?key=OPS").statusCode());
        HOST.as("ann").post("/spaces/dospacepermissions.action",
                Map.of("key", "OPS", "grantee", "person", "name", "bob", "right", "EXPORTSPACE"));

        Person bob = HOST.world().people().named("bob").orElseThrow();
        assertTrue(HOST.world().rights().may(bob, SpaceRight.EXPORTSPACE, HOST.world().spaces().withKey("OPS").orElseThrow()));
    }

    @Test
    public void appsAreSwitchedOffAndOnInTheAdministration() throws IOException {
        assertEquals(403, HOST.as("ann").open("/admin/apps.action").statusCode());
        HttpVisitor admin = HOST.as("admin");
        assertTrue(admin.open("/admin/apps.action").uri().getPath().endsWith("/authenticate.action"));
        admin.post("/doauthenticate.action", Map.of("password", "admin", "destination", "/admin/apps.action"));

        admin.post("/admin/doapp.action", Map.of("key", "org.chorus.probe", "do", "disable"));

        assertEquals(404, admin.open("/plugins/servlet/probe").statusCode());
        assertTrue(admin.page("/dashboard.action").select("#probe-link").isEmpty());

        admin.post("/admin/doapp.action", Map.of("key", "org.chorus.probe", "do", "enable"));

        assertEquals(200, admin.open("/plugins/servlet/probe").statusCode());
        assertEquals("Hello", admin.page("/dashboard.action").select("#probe-link").text());
    }

    @Test
    public void aNewerVersionOfAnAppIsUploadedWhileTheSiteRuns() throws IOException {
        HttpVisitor admin = HOST.as("admin");
        admin.post("/doauthenticate.action", Map.of("password", "admin", "destination", "/admin/apps.action"));

        HttpResponse<String> refused = admin.upload("/admin/doinstall.action", "jar", "no jar".getBytes());
        HttpResponse<String> taken = admin.upload("/admin/doinstall.action", "jar", HOST.probe("1.2.0"));

        assertEquals(400, refused.statusCode());
        assertTrue(refused.body(), refused.body().contains("aui-message-error"));
        assertEquals(200, taken.statusCode());
        assertTrue(taken.body(), taken.body().contains("org.chorus.probe · 1.2.0"));
        assertEquals("Hello", admin.page("/dashboard.action").select("#probe-link").text());
    }
}
