package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chorus.sandbox.Emulation;
import org.chorus.sandbox.Host;
import org.chorus.sandbox.HostServices;
import org.chorus.sandbox.confluence.AWorld;
import org.chorus.sandbox.confluence.scenario.Scenario;
import org.junit.rules.ExternalResource;

/** The services that a host publishes over a world, for the length of a test. */
public final class HostedWorld extends ExternalResource {

    final Scenario scenario = AWorld.scenario();
    final List<Object> events = new ArrayList<>();
    private final HostServices services = new HostServices();

    @Override
    protected void before() {
        services.add(EventPublisher.class, Emulation.of(EventPublisher.class, new Events(events)));
        new WorldServices(scenario.world(), Optional::empty).publish(Emulation.of(Host.class, new Surroundings(services)));
    }

    @Override
    protected void after() {
        AuthenticatedUserThreadLocal.reset();
    }

    <T> T get(Class<T> service) {
        return services.get(service);
    }

    boolean may(ConfluenceUser user, Permission permission, Object target) {
        return get(PermissionManager.class).hasPermission(user, permission, target);
    }

    ConfluenceUser user(String username) {
        scenario.person(username);
        return get(UserAccessor.class).getUserByName(username);
    }

    Space space(String key) {
        scenario.space(key);
        return get(SpaceManager.class).getSpace(key);
    }

    Page page(String title) {
        return (Page) get(PageManager.class).getById(scenario.page("OPS", title).id());
    }

    /** What the services need of their host. */
    public record Surroundings(HostServices services) {

        public String baseUrl() {
            return "http://localhost:1990/confluence";
        }

        public String contextPath() {
            return "/confluence";
        }
    }

    /** Remembers what was published. */
    public record Events(List<Object> published) {

        public void publish(Object event) {
            published.add(event);
        }
    }
}
