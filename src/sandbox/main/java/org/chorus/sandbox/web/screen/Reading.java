package org.chorus.sandbox.web.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chorus.sandbox.confluence.Addresses;
import org.chorus.sandbox.confluence.ContentKind;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.StoredSpace;
import org.chorus.sandbox.confluence.World;
import org.chorus.sandbox.confluence.storage.StorageRenderer;
import org.chorus.sandbox.web.fragment.Item;
import org.chorus.sandbox.web.macro.AppMacros;
import org.chorus.sandbox.web.text.I18n;

/** What several screens show of the world: names, links, rendered texts, and only what the reader may view. */
public final class Reading {

    private final World world;
    private final AppMacros macros;
    private final String base;
    private final I18n texts;

    public Reading(World world, AppMacros macros, String base, I18n texts) {
        this.texts = texts;
        this.world = world;
        this.macros = macros;
        this.base = base;
    }

    World world() {
        return world;
    }

    /**
     * A person as shown beside what they wrote.
     *
     * @param href empty for somebody who is gone
     */
    public record Writer(String name, String href, String avatar) {
    }

    Writer writer(String key) {
        Optional<Person> person = world.people().byKey(key).filter(known -> !known.removed());
        return person.map(known -> new Writer(known.fullName(), profile(known), base + Addresses.avatarOf(known)))
                .orElseGet(() -> new Writer(texts.getText(key.isEmpty() ? "person.anonymous" : "person.former"), "",
                        base + Addresses.avatarOf(Person.ANONYMOUS)));
    }

    String profile(Person person) {
        return base + "/users/viewuserprofile.action?username="
                + java.net.URLEncoder.encode(person.username(), java.nio.charset.StandardCharsets.UTF_8);
    }

    String href(StoredContent content) {
        return base + Addresses.of(content);
    }

    String href(StoredSpace space) {
        return base + Addresses.of(space);
    }

    Item link(StoredContent content) {
        return Item.own("", content.title(), href(content));
    }

    /** The text as HTML, with the macros of apps. */
    String html(StoredContent content, String storage) {
        return new StorageRenderer(world, base, content.spaceKey(),
                macros.in(content.spaceKey(), world.contents().container(content), "display")).render(storage);
    }

    /** A text that is being written. */
    String preview(String spaceKey, Optional<StoredContent> content, String storage) {
        return new StorageRenderer(world, base, spaceKey, macros.in(spaceKey, content, "preview")).render(storage);
    }

    /** The way from the space down to the content. */
    List<Item> crumbs(StoredSpace space, StoredContent content) {
        List<Item> crumbs = new ArrayList<>(List.of(Item.own("", space.name(), href(space))));
        if (content.kind() == ContentKind.PAGE) {
            world.contents().above(content).forEach(above -> crumbs.add(link(above)));
        }
        return crumbs;
    }

    Optional<StoredSpace> space(Person person, String key) {
        return world.spaces().withKey(key).filter(space -> world.rights().mayView(person, space));
    }

    Optional<StoredContent> content(Person person, long id) {
        return world.contents().withId(id).filter(content -> world.rights().mayView(person, content));
    }

    StoredSpace spaceOf(StoredContent content) {
        return world.spaces().withKey(content.spaceKey()).orElseThrow(() ->
                new IllegalStateException("content " + content.id() + " is in no space"));
    }

    boolean mayWrite(Person person) {
        return !world.site().readOnly() && !person.anonymous();
    }
}
