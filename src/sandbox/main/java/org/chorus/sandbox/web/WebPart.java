package org.chorus.sandbox.web;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfRequestValidator;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chorus.sandbox.Emulation;
import org.chorus.sandbox.Host;
import org.chorus.sandbox.HostPart;
import org.chorus.sandbox.HostServices;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.World;
import org.chorus.sandbox.confluence.service.HostObjects;
import org.chorus.sandbox.confluence.service.WorldPart;
import org.chorus.sandbox.http.HttpFront;
import org.chorus.sandbox.web.fragment.Conditions;
import org.chorus.sandbox.web.fragment.Fragments;
import org.chorus.sandbox.web.fragment.Panels;
import org.chorus.sandbox.web.frame.DecorationFilter;
import org.chorus.sandbox.web.frame.ErrorPages;
import org.chorus.sandbox.web.frame.Frame;
import org.chorus.sandbox.web.frame.HostTemplates;
import org.chorus.sandbox.web.frame.Menus;
import org.chorus.sandbox.web.frame.PageFacts;
import org.chorus.sandbox.web.login.Languages;
import org.chorus.sandbox.web.login.LoginAddress;
import org.chorus.sandbox.web.login.Sessions;
import org.chorus.sandbox.web.login.WebSudo;
import org.chorus.sandbox.web.login.Xsrf;
import org.chorus.sandbox.web.macro.AppMacros;
import org.chorus.sandbox.web.resource.Assembler;
import org.chorus.sandbox.web.resource.Batches;
import org.chorus.sandbox.web.resource.DownloadServlet;
import org.chorus.sandbox.web.resource.PageResources;
import org.chorus.sandbox.web.resource.Transformations;
import org.chorus.sandbox.web.resource.WebResources;
import org.chorus.sandbox.web.screen.LoginScreens;
import org.chorus.sandbox.web.screen.AdminScreens;
import org.chorus.sandbox.web.screen.ContentScreens;
import org.chorus.sandbox.web.screen.EditorScreens;
import org.chorus.sandbox.web.screen.OutboxScreens;
import org.chorus.sandbox.web.screen.PeopleScreens;
import org.chorus.sandbox.web.screen.Reading;
import org.chorus.sandbox.web.screen.SpaceScreens;
import org.chorus.sandbox.web.screen.Screens;
import org.chorus.sandbox.web.template.MethodPermission;
import org.chorus.sandbox.web.template.VelocityTemplates;
import org.chorus.sandbox.web.text.I18n;
import org.chorus.sandbox.web.text.Translations;
import org.chorus.sandbox.web.visit.Visit;
import org.chorus.sandbox.web.visit.Visits;

/** What looks and acts like Confluence's web interface around the installed apps. */
public final class WebPart implements HostPart {

    private final Translations translations = new Translations();
    private final WebResources resources = new WebResources();
    private final Xsrf xsrf = new Xsrf();
    private Host host;
    private World world;
    private Visits visits;
    private Languages languages;
    private Sessions sessions;
    private WebSudo sudo;
    private I18n texts;
    private AppTemplates templates;
    private Batches batches;
    private AppResources apps;

    @Override
    public void contribute(Host within) {
        host = within;
        world = host.part(WorldPart.class).world();
        languages = new Languages(world, () -> host.services().get(LocaleResolver.class));
        visits = new Visits(languages::siteLanguage);
        host.part(WorldPart.class).speakWith(() -> visits.current().map(Visit::locale));
        sessions = new Sessions(world.people(), host.clock());
        sudo = new WebSudo(sessions, visits);
        texts = new I18n(translations, visits::locale);
        templates = new AppTemplates(resources, new Surroundings(translations, visits, host.contextPath()));
        batches = new Batches(resources, new Transformations(translations, templates::compile), host.contextPath());
        translations.add("host", "texts", HostResources::file);
        HostResources.into(resources);
        services(host.services());
        pages();
    }

    @Override
    public void start(Host within) {
        host.plugins().listen(apps);
    }

    /** The first page would wait for Soy to come up, which for a person at the screen can happen beforehand. */
    @Override
    public void ready(Host within) {
        if (host.demo()) {
            Thread thread = new Thread(templates::warmUp, "sandbox-soy");
            thread.setDaemon(true);
            // A stop half way makes it fail; what is truly wrong the first page tells.
            thread.setUncaughtExceptionHandler((failed, ignored) -> { });
            thread.start();
        }
    }

    @Override
    public void stop() {
        if (templates != null) {
            templates.forget();
        }
    }

    private void services(HostServices services) {
        services.emulate(I18nResolver.class, texts);
        services.emulate(XsrfTokenAccessor.class, xsrf);
        services.emulate(XsrfTokenValidator.class, xsrf);
        services.emulate(XsrfRequestValidator.class, xsrf);
        services.emulate(WebSudoManager.class, sudo);
        services.emulate(LoginUriProvider.class, new LoginAddress(host::baseUrl));
        services.emulate(SoyTemplateRenderer.class, templates);
        services.emulate(PageBuilderService.class, new PageBuilder(visits, resources));
        services.addPerApp(TemplateRenderer.class, app -> Emulation.of(TemplateRenderer.class,
                new AppTemplates.Renderer(templates.velocity(app.getSymbolicName(),
                        path -> Optional.ofNullable(app.getEntry(path))))));
    }

    private void pages() {
        HostObjects objects = new HostObjects(world);
        Conditions conditions = new Conditions(world);
        VelocityTemplates links = new VelocityTemplates(path -> Optional.empty(), MethodPermission.allowlist(Set.of()));
        Fragments fragments = new Fragments(conditions, links, texts, host.contextPath());
        Panels panels = new Panels(conditions, new PanelViews(templates));
        modules(fragments, panels, new AppResources(resources, batches, translations, conditions,
                () -> visits.current().map(visit -> user(objects, visit)).orElse(Map.of()), templates::forget));

        HostTemplates own = new HostTemplates(translations, xsrf, host.contextPath());
        PageFacts facts = new PageFacts(world, objects, xsrf, host::baseUrl);
        Menus menus = new Menus(world, fragments, facts, own, host.contextPath());
        Frame frame = new Frame(own, menus, panels, batches, facts);
        host.http().filter(HttpFront.Stage.LOGIN, new VisitFilter(sessions, this::visit, visits, objects));
        host.http().filter(HttpFront.Stage.DECORATION, new DecorationFilter(visits, frame, new ErrorPages(own)));
        DownloadServlet downloads = new DownloadServlet(resources, batches);
        host.http().servlet("/download/*", downloads);
        host.http().servlet("/s/*", downloads);
        Screens screens = new Screens(visits, own, xsrf, sudo, world.site()::anonymousAccess);
        new LoginScreens(world, sessions, languages, own).into(screens);
        AppMacros macros = new AppMacros(objects);
        host.modules().register("xhtml-macro", macros);
        Reading reading = new Reading(world, macros, host.contextPath(), texts);
        ContentScreens contents = new ContentScreens(reading, own, panels, fragments, objects);
        new SpaceScreens(reading, contents, own).into(screens);
        contents.into(screens);
        new EditorScreens(reading, macros, own).into(screens);
        PeopleScreens people = new PeopleScreens(reading, own);
        people.into(screens);
        new OutboxScreens(world, own).into(screens);
        new AdminScreens(host, world).into(screens);
        host.http().servlet("/avatars/*", people.avatars());
        host.http().servlet("/", screens);
    }

    private void modules(Fragments fragments, Panels panels, AppResources appResources) {
        host.modules().register("web-item", fragments.items());
        host.modules().register("web-section", fragments.sections());
        host.modules().register("web-panel", panels);
        host.modules().register("web-resource", appResources);
        host.modules().register("velocity-allowlist", templates.allowlists());
        apps = appResources;
    }

    private Visit visit(HttpServletRequest request, HttpServletResponse response, Person person) {
        return new Visit(request, response, person, languages.of(person, request), Languages.colours(request),
                new PageResources(resources));
    }

    private static Map<String, Object> user(HostObjects objects, Visit visit) {
        return visit.person().anonymous() ? Map.of() : Map.of("user", objects.of(visit.person()));
    }
}
