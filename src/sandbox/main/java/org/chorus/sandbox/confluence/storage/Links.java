package org.chorus.sandbox.confluence.storage;

import java.util.Optional;
import org.chorus.sandbox.confluence.Addresses;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.World;
import org.jsoup.nodes.Element;

/** Turns links between pages, to people and to spaces into links of HTML. */
final class Links {

    private final World world;
    private final String contextPath;
    private final String spaceKey;

    /** @param spaceKey the space that pages are in whose link names none */
    Links(World world, String contextPath, String spaceKey) {
        this.world = world;
        this.contextPath = contextPath;
        this.spaceKey = spaceKey;
    }

    /** Writes what {@code <ac:link>} stands for at the end of {@code to}. */
    void write(Element link, Element to) {
        Element resource = link.children().stream().filter(child -> child.tagName().startsWith("ri:")).findFirst()
                .orElse(link);
        switch (resource.tagName()) {
            case "ri:user" -> person(resource, to);
            case "ri:page", "ri:blog-post" -> page(link, resource, to);
            case "ri:space" -> space(link, resource, to);
            default -> anchor(link, to);
        }
    }

    private void person(Element resource, Element to) {
        Optional<Person> person = resource.hasAttr("ri:userkey")
                ? world.people().byKey(resource.attr("ri:userkey")).filter(known -> !known.removed())
                : world.people().named(resource.attr("ri:username"));
        if (person.isEmpty()) {
            to.appendElement("span").addClass("unknown-user").text("Former user");
            return;
        }
        to.appendElement("a").addClass("confluence-userlink").addClass("user-mention")
                .attr("href", contextPath + Addresses.of(person.get()))
                .attr("data-username", person.get().username())
                .text(person.get().fullName());
    }

    private void page(Element link, Element resource, Element to) {
        String title = resource.attr("ri:content-title");
        String key = resource.hasAttr("ri:space-key") ? resource.attr("ri:space-key") : spaceKey;
        String text = text(link).orElse(title);
        world.contents().page(key, title).ifPresentOrElse(
                page -> to.appendElement("a").attr("href", contextPath + Addresses.of(page) + fragment(link)).text(text),
                () -> to.appendElement("span").addClass("unresolved").text(text));
    }

    private void space(Element link, Element resource, Element to) {
        String key = resource.attr("ri:space-key");
        world.spaces().withKey(key).ifPresentOrElse(
                space -> to.appendElement("a").attr("href", contextPath + Addresses.of(space))
                        .text(text(link).orElse(space.name())),
                () -> to.appendElement("span").addClass("unresolved").text(text(link).orElse(key)));
    }

    private static void anchor(Element link, Element to) {
        to.appendElement("a").attr("href", fragment(link)).text(text(link).orElse(link.attr("ac:anchor")));
    }

    private static String fragment(Element link) {
        return link.hasAttr("ac:anchor") ? "#" + link.attr("ac:anchor") : "";
    }

    private static Optional<String> text(Element link) {
        return link.children().stream()
                .filter(child -> child.tagName().equals("ac:plain-text-link-body")
                        || child.tagName().equals("ac:link-body"))
                .map(Element::wholeText).filter(text -> !text.isBlank()).findFirst();
    }
}
