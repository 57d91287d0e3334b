package org.chorus.sandbox.web.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chorus.sandbox.confluence.Addresses;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.StoredSpace;
import org.chorus.sandbox.confluence.World;
import org.chorus.sandbox.web.visit.Visit;
import org.chorus.sandbox.web.fragment.Fragments;
import org.chorus.sandbox.web.fragment.Item;
import org.chorus.sandbox.web.fragment.Section;

/** The host's own links and those of apps, by the place they are shown in. */
public final class Menus {

    private static final int SPACES_SHOWN = 10;

    private final World world;
    private final Fragments fragments;
    private final PageFacts facts;
    private final HostTemplates templates;
    private final String base;

    public Menus(World world, Fragments fragments, PageFacts facts, HostTemplates templates, String base) {
        this.world = world;
        this.fragments = fragments;
        this.facts = facts;
        this.templates = templates;
        this.base = base;
    }

    Map<String, Object> header(Visit visit, Map<String, Object> known) {
        Map<String, Object> values = new HashMap<>();
        Person person = visit.person();
        values.put("site", world.site().choices().title());
        values.put("readOnly", world.site().readOnly());
        values.put("left", fragments.items("system.header/left", known));
        values.put("spaces", spaces(person).stream().limit(SPACES_SHOWN)
                .map(space -> Item.own("", space.name(), base + Addresses.of(space))).toList());
        values.put("user", user(visit, known));
        values.put("help", fragments.items("system.help/pages", known));
        values.put("avatar", base + Addresses.avatarOf(person));
        values.put("mayAdminister", person.systemAdmin());
        values.put("mayCreate", !person.anonymous() && person.licensed() && !world.site().readOnly());
        return values;
    }

    private List<Section> user(Visit visit, Map<String, Object> known) {
        List<Section> sections = new ArrayList<>();
        List<Item> own = new ArrayList<>(List.of(Item.own("view-user-profile-link",
                templates.words(visit).get("header.profile"), base + profileAddress(visit.person()))));
        own.addAll(fragments.items("system.user/user-content", known));
        sections.add(new Section("user-content", "", own));
        for (String more : List.of("user-preferences", "user-operations")) {
            List<Item> items = fragments.items("system.user/" + more, known);
            if (!items.isEmpty()) {
                sections.add(new Section(more, "", items));
            }
        }
        return sections;
    }

    Map<String, Object> administration(HtmlPage page, Map<String, Object> known) {
        List<Section> sections = new ArrayList<>();
        List<Item> configuration = new ArrayList<>(List.of(
                Item.own("apps", "Manage apps", base + "/admin/apps.action"),
                Item.own("jobs", "Scheduled jobs", base + "/admin/jobs.action"),
                Item.own("people", "Remove people", base + "/admin/people.action"),
                Item.own("maintenance", "Maintenance", base + "/admin/maintenance.action"),
                Item.own("outbox", "Mail outbox", base + "/outbox")));
        configuration.addAll(fragments.items("system.admin/configuration", known));
        sections.add(new Section("configuration", "Configuration", configuration));
        sections.addAll(fragments.sections("system.admin", known));
        return inside(page, Map.of("sections", sections));
    }

    Map<String, Object> profile(HtmlPage page, Visit visit, Map<String, Object> known) {
        Person shown = facts.profile(visit);
        List<Item> tabs = new ArrayList<>();
        tabs.add(Item.own("profile", templates.words(visit).get("profile.tab"), base + profileAddress(shown)));
        tabs.addAll(fragments.items("system.profile", known));
        return inside(page, Map.of("shown", shown, "tabs", tabs, "avatar", base + Addresses.avatarOf(shown)));
    }

    Map<String, Object> space(HtmlPage page, Visit visit, Map<String, Object> known) {
        StoredSpace space = facts.space(page, visit).orElseThrow(() ->
                new IllegalStateException("a page with the decorator main names no space that its reader may view"));
        Optional<StoredContent> content = facts.content(page, visit);
        Map<String, Object> values = new HashMap<>();
        values.put("space", space);
        values.put("spaceHref", base + Addresses.of(space));
        values.put("links", links(visit, space, known));
        values.put("advanced", fragments.items("system.space.sidebar/advanced-links", known));
        values.put("tools", tools(visit, space, known));
        values.put("tree", new PageTree(world, visit.person(), base).of(space, content));
        return inside(page, values);
    }

    private List<Item> links(Visit visit, StoredSpace space, Map<String, Object> known) {
        List<Item> links = new ArrayList<>(List.of(
                Item.own("space-pages", templates.words(visit).get("space.pages"),
                        base + Addresses.of(space)),
                Item.own("space-blog", templates.words(visit).get("space.blog"),
                        base + "/pages/viewrecentblogposts.action?key=" + new HostTemplates.Urls().encode(space.key()))));
        links.addAll(fragments.items("system.space.sidebar/main-links", known));
        return links;
    }

    private List<Item> tools(Visit visit, StoredSpace space, Map<String, Object> known) {
        List<Item> tools = new ArrayList<>();
        if (world.rights().mayAdminister(visit.person(), space)) {
            tools.add(Item.own("space-permissions", templates.words(visit).get("space.permissions"),
                    base + "/spaces/spacepermissions.action?key=" + new HostTemplates.Urls().encode(space.key())));
        }
        for (String section : List.of("overview", "contenttools", "integrations")) {
            tools.addAll(fragments.items("system.space.tools/" + section, known));
        }
        tools.addAll(fragments.items("system.space.admin/integrations", known));
        return tools;
    }

    /** Every space the person may view, those in use first. */
    List<StoredSpace> spaces(Person person) {
        return world.spaces().all().stream().filter(space -> !space.archived() && !space.personal())
                .filter(space -> world.rights().mayView(person, space)).toList();
    }

    private static String profileAddress(Person person) {
        return "/users/viewuserprofile.action?username=" + new HostTemplates.Urls().encode(person.username());
    }

    private static Map<String, Object> inside(HtmlPage page, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("bodyHtml", page.bodyHtml());
        values.put("title", page.title());
        values.put("tab", page.metas().getOrDefault("tab", ""));
        return values;
    }
}
