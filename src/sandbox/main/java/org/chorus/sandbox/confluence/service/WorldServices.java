package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.crowd.embedded.api.CrowdService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.chorus.sandbox.Host;
import org.chorus.sandbox.HostServices;
import org.chorus.sandbox.confluence.World;

/** Every service by which apps reach the world. */
public final class WorldServices {

    private final World world;
    private final HostObjects objects;
    private final Supplier<Optional<Locale>> visitor;

    /** @param visitor the language that the present visitor's pages are shown in; empty outside of requests */
    public WorldServices(World world, Supplier<Optional<Locale>> visitor) {
        this.world = world;
        this.visitor = visitor;
        this.objects = new HostObjects(world);
    }

    public void publish(Host host) {
        HostServices services = host.services();
        services.add(UserManager.class, new HostUserManager(world));
        services.add(UserAccessor.class, new HostUserAccessor(world, objects));
        services.add(CrowdService.class, new HostDirectory(world.people()));
        services.add(SpaceManager.class, new HostSpaceManager(world, objects));
        services.add(PageManager.class, new HostPageManager(world, objects));
        services.add(PermissionManager.class, new HostPermissionManager(world.rights(), objects));
        services.add(SpacePermissionManager.class, new HostSpacePermissionManager(world.rights(), objects));
        services.add(AccessModeService.class, new HostAccessMode(world.site()));
        services.add(MailServerManager.class, new HostMail(world.outbox()));
        services.add(LocaleResolver.class, new HostLocales(world, visitor));
        services.add(TimeZoneManager.class, new HostTimeZones(world));
        services.add(ApplicationProperties.class, new HostApplicationProperties(host, world));
        world.listen(new HostEvents(() -> services.get(EventPublisher.class), objects));
    }
}
