package org.chorus.sandbox.web.frame;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.StoredSpace;
import org.chorus.sandbox.confluence.World;
import org.chorus.sandbox.confluence.service.HostObjects;
import org.chorus.sandbox.web.visit.Visit;
import org.chorus.sandbox.web.login.Xsrf;

/** What is known about the page being shown: for scripts as {@code ajs-} metas, for apps as a fragment's context. */
public final class PageFacts {

    private final World world;
    private final HostObjects objects;
    private final Xsrf xsrf;
    private final Supplier<String> baseUrl;

    public PageFacts(World world, HostObjects objects, Xsrf xsrf, Supplier<String> baseUrl) {
        this.world = world;
        this.objects = objects;
        this.xsrf = xsrf;
        this.baseUrl = baseUrl;
    }

    /**
     * The space a page of the host names in {@code <meta name="space-key">}, if the person may view it. Pages of apps
     * are in no space, whatever they say, because in Confluence they are not either.
     */
    Optional<StoredSpace> space(HtmlPage page, Visit visit) {
        return named(page, visit, "space-key").flatMap(world.spaces()::withKey)
                .filter(space -> world.rights().mayView(visit.person(), space));
    }

    Optional<StoredContent> content(HtmlPage page, Visit visit) {
        return named(page, visit, "page-id").map(Long::valueOf).flatMap(world.contents()::withId)
                .filter(content -> world.rights().mayView(visit.person(), content));
    }

    private static Optional<String> named(HtmlPage page, Visit visit, String meta) {
        return visit.path().startsWith("/plugins/") ? Optional.empty() : Optional.ofNullable(page.metas().get(meta));
    }

    /** Whose profile is shown: the one asked for, else one's own. */
    Person profile(Visit visit) {
        return world.people().named(visit.parameter("username")).orElse(visit.person());
    }

    /** What conditions, links and panels of apps are given. */
    Map<String, Object> context(HtmlPage page, Visit visit) {
        Map<String, Object> context = new HashMap<>();
        context.put("user", objects.of(visit.person()));
        space(page, visit).ifPresent(space -> context.put("space", objects.of(space)));
        content(page, visit).ifPresent(content -> context.put("page", objects.of(content)));
        if (page.decorator().equals("atl.userprofile")) {
            context.put("targetUser", objects.of(profile(visit)));
        }
        context.values().removeIf(java.util.Objects::isNull);
        return context;
    }

    /** The {@code <meta name="ajs-...">} that scripts of Confluence and its apps read. */
    Map<String, String> metas(HtmlPage page, Visit visit) {
        Person person = visit.person();
        Map<String, String> metas = new LinkedHashMap<>();
        metas.put("ajs-context-path", visit.request().getContextPath());
        metas.put("ajs-base-url", baseUrl.get());
        metas.put("ajs-atl-token", xsrf.getXsrfToken(visit.request(), visit.response(), true));
        metas.put("ajs-remote-user", person.username());
        metas.put("ajs-remote-user-key", person.key());
        metas.put("ajs-current-user-fullname", person.anonymous() ? "" : person.fullName());
        metas.put("ajs-user-locale", visit.locale().toString());
        metas.put("ajs-is-confluence-admin", Boolean.toString(person.systemAdmin()));
        metas.put("ajs-access-mode", world.site().readOnly() ? "READ_ONLY" : "READ_WRITE");
        metas.put("ajs-site-title", world.site().choices().title());
        space(page, visit).ifPresent(space -> {
            metas.put("ajs-space-key", space.key());
            metas.put("ajs-space-name", space.name());
        });
        content(page, visit).ifPresent(content -> {
            metas.put("ajs-page-id", Long.toString(content.id()));
            metas.put("ajs-page-title", content.title());
            metas.put("ajs-page-version", Integer.toString(content.now().number()));
        });
        return metas;
    }
}
