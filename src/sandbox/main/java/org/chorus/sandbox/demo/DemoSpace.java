package org.chorus.sandbox.demo;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chorus.sandbox.confluence.Grant;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.SpaceRight;
import org.chorus.sandbox.confluence.Spaces;
import org.chorus.sandbox.confluence.StoredSpace;
import org.chorus.sandbox.confluence.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** One space, told by the file of its name. */
final class DemoSpace {

    private static final int OLDEST = 175;

    private final World world;
    private final PastClock clock;
    private final String key;

    DemoSpace(World world, PastClock clock, String key) {
        this.world = world;
        this.clock = clock;
        this.key = key;
    }

    void write() {
        Element file = Jsoup.parse(DemoFiles.read(key + ".xml"), "", Parser.xmlParser())
                .outputSettings(DemoPage.STORAGE).selectFirst("space");
        clock.daysAgo(OLDEST);
        StoredSpace space = create(file);
        grant(space, file);
        DemoPage pages = new DemoPage(world, clock, space);
        file.children().forEach(pages::write);
        world.contents().roots(space.key()).stream().findFirst()
                .ifPresent(home -> spaces().change(space, old -> old.openingWith(home.id())));
    }

    private StoredSpace create(Element file) {
        StoredSpace space = file.hasAttr("owner") ? spaces().createPersonal(person(file.attr("owner")))
                : spaces().create(key, file.attr("name"), person(file.attr("admin")));
        boolean archived = file.attr("archived").equals("true");
        return spaces().change(space,
                old -> old.described(file.attr("name"), file.attr("description")).archived(archived));
    }

    private void grant(StoredSpace space, Element file) {
        for (Element grant : file.select("> grant")) {
            Function<SpaceRight, Grant> to = grantee(grant.attr("to"));
            List<Grant> grants = Stream.of(grant.attr("rights").split(" "))
                    .map(DemoSpace::rights).flatMap(Collection::stream).map(to).toList();
            spaces().change(space, old -> old.granting(grants));
        }
    }

    private Function<SpaceRight, Grant> grantee(String name) {
        return switch (name) {
            case "anybody" -> Grant::toAnybody;
            case "logged-in" -> Grant::toLoggedIn;
            default -> name.startsWith("@")
                    ? right -> Grant.toPerson(right, person(name.substring(1)))
                    : right -> Grant.toGroup(right, name);
        };
    }

    private static Set<SpaceRight> rights(String name) {
        return switch (name) {
            case "view" -> Set.of(SpaceRight.VIEWSPACE);
            case "comment" -> Set.of(SpaceRight.COMMENT);
            case "write" -> SpaceRight.writing();
            default -> throw new IllegalStateException("the demo knows no rights called " + name);
        };
    }

    private Person person(String username) {
        return world.people().named(username).orElseThrow();
    }

    private Spaces spaces() {
        return world.spaces();
    }
}
