package org.chorus.text;

import java.util.Map;
import java.util.function.Function;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Site;
import org.chorus.host.Texts;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** Shows stored texts: as safe HTML, or as a line of plain words. */
public final class Markdown {

    private static final String ELLIPSIS = "\u2026";

    private final People people;
    private final Texts texts;
    private final Site site;

    public Markdown(People people, Texts texts, Site site) {
        this.people = people;
        this.texts = texts;
        this.site = site;
    }

    /**
     * HTML that may stand anywhere in a page: only the elements of {@link SafeHtml}, headings from h3 down, pictures
     * as links (no request leaves), people under their current names.
     */
    public String html(String stored) {
        Node document = Syntax.parse(stored);
        return html(document, people.byKeys(Mentions.storedIn(document)));
    }

    private String html(Node document, Map<String, Person> named) {
        Reshaping.apply(document);
        String contextPath = named.isEmpty() ? "" : site.contextPath();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(Syntax.EXTENSIONS)
                .nodeRendererFactory(context ->
                        new MentionRenderer(context, named, this::nameOf, contextPath))
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build();
        return SafeHtml.of(renderer.render(document)).strip();
    }

    /** The text without its markup on one line, cut at a word to at most so many characters. */
    public String excerpt(String stored, int most) {
        Node document = Syntax.parse(stored);
        return excerpt(document, people.byKeys(Mentions.storedIn(document)), most);
    }

    /** Both from one reading of the text: most texts are shown in a list and open into the whole. */
    public Shown shown(String stored, int most) {
        Node document = Syntax.parse(stored);
        Map<String, Person> named = people.byKeys(Mentions.storedIn(document));
        String excerpt = excerpt(document, named, most);
        return new Shown(html(document, named), excerpt);
    }

    private String excerpt(Node document, Map<String, Person> named, int most) {
        Function<String, String> names = key -> nameOf(named.getOrDefault(key, Person.former(key)));
        return cut(PlainText.of(document, names), most);
    }

    private String nameOf(Person person) {
        return person.isFormer() ? texts.text("chorus.common.former") : person.name();
    }

    /** A text as {@link #html} and as {@link #excerpt} give it. */
    public record Shown(String html, String excerpt) {
    }

    private static String cut(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        int room = Math.max(0, most - ELLIPSIS.length());
        int space = line.lastIndexOf(' ', room);
        int end = space > room / 2 ? space : room;
        boolean splitsPair = end > 0 && Character.isHighSurrogate(line.charAt(end - 1));
        return line.substring(0, splitsPair ? end - 1 : end).stripTrailing() + ELLIPSIS;
    }
}
