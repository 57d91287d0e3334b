package org.chorus.sandbox.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.confluence.Audience;
import org.chorus.sandbox.confluence.Grant;
import org.chorus.sandbox.confluence.Groups;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.SpaceRight;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.StoredSpace;
import org.chorus.sandbox.confluence.World;
import org.chorus.sandbox.confluence.service.WorldPart;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** A running host with a probe of an app, a space, its owner Ann, its reader Bob and an administrator. */
final class ProbedHost extends ExternalResource {

    static final String MACRO = "<ac:structured-macro ac:name=\"probe\">"
            + "<ac:parameter ac:name=\"of\">%s</ac:parameter></ac:structured-macro>";

    private final TemporaryFolder folder = new TemporaryFolder();
    private Sandbox sandbox;
    private World world;
    private StoredContent page;

    @Override
    protected void before() throws IOException {
        folder.create();
        sandbox = Sandbox.with(ProbePages.in(folder.getRoot().toPath()).jar()).start();
        world = sandbox.part(WorldPart.class).world();
        Person ann = world.people().create("ann", "Ann Able");
        world.people().create("bob", "Bob Baker");
        world.people().change(world.people().create("admin", "Ada Admin"), person -> person.joining(Groups.SUPER));
        StoredSpace space = world.spaces().create("OPS", "Operations", ann);
        world.spaces().change(space, old -> old.granting(List.of(
                Grant.toLoggedIn(SpaceRight.VIEWSPACE), Grant.toLoggedIn(SpaceRight.COMMENT))));
        page = world.editing().createPage(space, "Switch gear", "<p>Hello &amp; " + MACRO.formatted("ideas") + "</p>", ann);
        StoredContent secret = world.editing().createPage(space, "Secret", "<p>secret</p>", ann);
        world.editing().restrict(secret, new Audience(Set.of(ann.key()), Set.of()), Audience.UNRESTRICTED);
    }

    @Override
    protected void after() {
        sandbox.close();
        folder.delete();
    }

    World world() {
        return world;
    }

    /** The page that holds the probe's macro. */
    StoredContent page() {
        return page;
    }

    HttpVisitor visitor() {
        return new HttpVisitor(sandbox);
    }

    HttpVisitor as(String name) {
        return visitor().loggedInAs(name);
    }

    /** A newer build of the probe. */
    byte[] probe(String version) throws IOException {
        return Files.readAllBytes(ProbePages.in(folder.newFolder().toPath()).version(version).jar());
    }
}
