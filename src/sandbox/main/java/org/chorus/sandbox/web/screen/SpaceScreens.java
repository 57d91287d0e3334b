package org.chorus.sandbox.web.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.chorus.sandbox.confluence.ContentKind;
import org.chorus.sandbox.confluence.Grant;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.SpaceRight;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.StoredSpace;
import org.chorus.sandbox.confluence.World;
import org.chorus.sandbox.web.visit.Visit;
import org.chorus.sandbox.web.frame.HostTemplates;

/** The dashboard, the spaces and what is in them. */
public final class SpaceScreens {

    private static final int RECENT = 20;

    private final World world;
    private final Reading reading;
    private final ContentScreens contents;
    private final HostTemplates templates;

    public SpaceScreens(Reading reading, ContentScreens contents, HostTemplates templates) {
        this.world = reading.world();
        this.reading = reading;
        this.contents = contents;
        this.templates = templates;
    }

    public void into(Screens screens) {
        screens.get("/?|/index\\.action", (visit, path) -> new Answer.Redirect("/dashboard.action"));
        screens.get("/dashboard\\.action", this::dashboard);
        screens.get("/spacedirectory/view\\.action", this::directory);
        screens.get("/display/~([^/]+)", this::personal);
        screens.get("/display/([^/]+)", (visit, path) -> space(visit, path.group(1)));
        screens.get("/spaces/viewspace\\.action", (visit, path) -> space(visit, visit.parameter("key")));
        screens.get("/pages/viewrecentblogposts\\.action", this::blog);
        screens.get("/spaces/spacepermissions\\.action", this::permissions);
        screens.post("/spaces/dospacepermissions\\.action", this::changePermissions);
        screens.get("/dosearchsite\\.action", this::search);
    }

    private Answer dashboard(Visit visit, MatchResult path) {
        return Answer.page("dashboard.vm", templates.words(visit).get("dashboard.title"), Map.of(
                "spaces", tiles(visit.person(), space -> !space.archived() && !space.personal()),
                "recent", entries(world.contents().recent().stream(), visit.person())));
    }

    private Answer directory(Visit visit, MatchResult path) {
        return Answer.page("directory.vm", templates.words(visit).get("directory.title"), Map.of(
                "spaces", tiles(visit.person(), space -> !space.personal() && !space.archived()),
                "personal", tiles(visit.person(), StoredSpace::personal),
                "archived", tiles(visit.person(), StoredSpace::archived)));
    }

    /** A personal space if there is one, else the profile of the person. */
    private Answer personal(Visit visit, MatchResult path) {
        String key = "~" + path.group(1);
        if (world.spaces().withKey(key).isPresent() || world.people().named(path.group(1)).isEmpty()) {
            return space(visit, key);
        }
        return new Answer.Redirect("/users/viewuserprofile.action?username=" + new HostTemplates.Urls().encode(path.group(1)));
    }

    private Answer space(Visit visit, String key) {
        Optional<StoredSpace> space = reading.space(visit.person(), key);
        if (space.isEmpty()) {
            return new Answer.Missing();
        }
        Optional<StoredContent> home = reading.content(visit.person(), space.get().homeId());
        return home.map(page -> contents.show(visit, page)).orElseGet(() -> Answer.inSpace("spacehome.vm",
                space.get().name(), space.get().key(), Map.of("space", space.get(), "recent", entries(
                        world.contents().recent().stream().filter(content ->
                                content.spaceKey().equals(space.get().key())), visit.person()))));
    }

    private Answer blog(Visit visit, MatchResult path) {
        return reading.space(visit.person(), visit.parameter("key")).<Answer>map(space -> Answer.inSpace("blog.vm",
                templates.words(visit).get("space.blog"), space.key(), Map.of("space", space,
                        "mayWrite", reading.mayWrite(visit.person())
                                && world.rights().may(visit.person(), SpaceRight.EDITBLOG, space),
                        "posts", entries(world.contents().blogPosts(space.key()).stream(), visit.person()))))
                .orElse(new Answer.Missing());
    }

    private Answer permissions(Visit visit, MatchResult path) {
        Optional<StoredSpace> space = reading.space(visit.person(), visit.parameter("key"));
        if (space.isEmpty()) {
            return new Answer.Missing();
        }
        if (!world.rights().mayAdminister(visit.person(), space.get())) {
            return new Answer.Denied("");
        }
        List<GrantRow> rows = space.get().grants().stream().map(this::row)
                .sorted(java.util.Comparator.comparing(GrantRow::who).thenComparing(GrantRow::right)).toList();
        return Answer.inSpace("permissions.vm", templates.words(visit).get("space.permissions"), space.get().key(),
                Map.of("space", space.get(), "rows", rows, "rights", List.of(SpaceRight.values()),
                        "mayWrite", reading.mayWrite(visit.person())));
    }

    private Answer changePermissions(Visit visit, MatchResult path) {
        Optional<StoredSpace> space = reading.space(visit.person(), visit.parameter("key"));
        if (space.isEmpty()) {
            return new Answer.Missing();
        }
        if (!reading.mayWrite(visit.person()) || !world.rights().mayAdminister(visit.person(), space.get())) {
            return new Answer.Denied("");
        }
        SpaceRight right = SpaceRight.valueOf(visit.parameter("right"));
        Optional<Grant> grant = switch (visit.parameter("grantee")) {
            case "person" -> world.people().named(visit.parameter("name")).map(person -> Grant.toPerson(right, person));
            case "group" -> Optional.of(Grant.toGroup(right, visit.parameter("name")));
            case "logged-in" -> Optional.of(Grant.toLoggedIn(right));
            default -> Optional.of(Grant.toAnybody(right));
        };
        grant.ifPresent(one -> world.spaces().change(space.get(), old -> changed(old, one, visit)));
        return new Answer.Redirect("/spaces/spacepermissions.action?key=" + new HostTemplates.Urls().encode(space.get().key()));
    }

    private static StoredSpace changed(StoredSpace space, Grant grant, Visit visit) {
        if (visit.parameter("remove").isEmpty()) {
            return space.granting(List.of(grant));
        }
        return space.withGrants(space.grants().stream().filter(one -> !one.equals(grant))
                .collect(java.util.stream.Collectors.toSet()));
    }

    /** Titles only: enough to find a page, and no search engine. */
    private Answer search(Visit visit, MatchResult path) {
        String wanted = visit.parameter("queryString").strip().toLowerCase(visit.locale());
        return Answer.page("search.vm", templates.words(visit).get("header.search"), Map.of(
                "query", visit.parameter("queryString"), "found", wanted.isEmpty() ? List.of() : entries(
                        world.contents().recent().stream().filter(content ->
                                content.title().toLowerCase(visit.locale()).contains(wanted)), visit.person())));
    }

    private GrantRow row(Grant grant) {
        return switch (grant.grantee()) {
            case PERSON -> new GrantRow("person", world.people().byKey(grant.name()).map(Person::username).orElse("?"),
                    reading.writer(grant.name()).name(), grant.right());
            case GROUP -> new GrantRow("group", grant.name(), grant.name(), grant.right());
            case LOGGED_IN -> new GrantRow("logged-in", "", "Everybody logged in", grant.right());
            case ANYBODY -> new GrantRow("anybody", "", "Anonymous", grant.right());
        };
    }

    private List<Tile> tiles(Person person, java.util.function.Predicate<StoredSpace> wanted) {
        return world.spaces().all().stream().filter(wanted).filter(space -> world.rights().mayView(person, space))
                .map(space -> new Tile(space.name(), space.key(), space.description(), reading.href(space))).toList();
    }

    private List<Entry> entries(Stream<StoredContent> contents, Person person) {
        return contents.filter(content -> content.kind() != ContentKind.COMMENT)
                .filter(content -> world.rights().mayView(person, content)).limit(RECENT)
                .map(content -> new Entry(content.title(), reading.href(content), reading.spaceOf(content).name(),
                        reading.writer(content.now().editorKey()), content.now().at())).toList();
    }

    /** A space in a list. */
    public record Tile(String name, String key, String description, String href) {
    }

    /** A page or blog post in a list. */
    public record Entry(String title, String href, String space, Reading.Writer writer, long at) {
    }

    /** One permission in the table. */
    public record GrantRow(String grantee, String name, String who, SpaceRight right) {
    }
}
