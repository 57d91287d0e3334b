package org.chorus.sandbox.demo;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.sandbox.confluence.Audience;
import org.chorus.sandbox.confluence.Editing;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.StoredSpace;
import org.chorus.sandbox.confluence.World;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;

/** The pages and blog posts of a space with all that happened to them. */
final class DemoPage {

    static final OutputSettings STORAGE = new OutputSettings().prettyPrint(false)
            .syntax(OutputSettings.Syntax.xml).escapeMode(EscapeMode.xhtml);
    private static final Pattern USERNAME = Pattern.compile("ri:username=\"([^\"]+)\"");

    private final World world;
    private final Editing editing;
    private final PastClock clock;
    private final StoredSpace space;

    DemoPage(World world, PastClock clock, StoredSpace space) {
        this.world = world;
        this.editing = world.editing();
        this.clock = clock;
        this.space = space;
    }

    /** A {@code <page>} with those below it, or a {@code <blog>}; passes over anything else. */
    void write(Element element) {
        switch (element.tagName()) {
            case "page" -> furnish(editing.createPage(space, title(element), body(element), begin(element)), element);
            case "blog" -> furnish(
                    editing.createBlogPost(space, title(element), body(element), begin(element)), element);
            default -> { }
        }
    }

    private void furnish(StoredContent page, Element element) {
        editing.label(page, names(element, "labels"));
        editing.restrict(page, audience(element, "viewers"), audience(element, "editors"));
        like(page, element);
        element.select("> edit").forEach(edit ->
                editing.edit(page, page.title(), storage(edit), edit.attr("note"), begin(edit)));
        element.select("> comment").forEach(comment -> comment(page, comment));
        element.select("> page").forEach(below ->
                furnish(editing.createPage(space, page, title(below), body(below), begin(below)), below));
    }

    private void comment(StoredContent page, Element element) {
        StoredContent comment = editing.comment(page, storage(element), begin(element));
        like(comment, element);
        for (Element answer : element.select("> reply")) {
            like(editing.reply(comment, storage(answer), begin(answer)), answer);
        }
    }

    private void like(StoredContent content, Element element) {
        names(element, "likes").forEach(username -> editing.like(content, person(username)));
    }

    /** Turns the clock to when it happened and answers who did it. */
    private Person begin(Element element) {
        clock.daysAgo(Integer.parseInt(element.attr("days")));
        return person(element.attr("by"));
    }

    private Audience audience(Element element, String attribute) {
        Set<String> keys = names(element, attribute).stream().map(username -> person(username).key())
                .collect(Collectors.toSet());
        return new Audience(keys, Set.of());
    }

    private static List<String> names(Element element, String attribute) {
        return Stream.of(element.attr(attribute).split(" ")).filter(name -> !name.isEmpty()).toList();
    }

    private static String title(Element element) {
        return element.attr("title");
    }

    private String body(Element element) {
        return storage(element.selectFirst("> body"));
    }

    /** The text of an element, replies left out; people by their key, as Confluence keeps them. */
    private String storage(Element element) {
        String text = element.childNodes().stream().filter(node -> !isReply(node)).map(Node::outerHtml)
                .collect(Collectors.joining());
        return USERNAME.matcher(text).replaceAll(this::byKey);
    }

    private String byKey(MatchResult username) {
        return "ri:userkey=\"" + person(username.group(1)).key() + "\"";
    }

    private static boolean isReply(Node node) {
        return node instanceof Element element && element.tagName().equals("reply");
    }

    private Person person(String username) {
        return world.people().named(username).orElseThrow();
    }
}
