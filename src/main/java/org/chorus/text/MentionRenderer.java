package org.chorus.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chorus.host.Person;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Shows a stored mention as a link to the person, a typed one as it stands. */
final class MentionRenderer implements NodeRenderer {

    private final HtmlWriter html;
    private final Map<String, Person> named;
    private final Function<Person, String> nameOf;
    private final String contextPath;

    MentionRenderer(HtmlNodeRendererContext context, Map<String, Person> named, Function<Person, String> nameOf,
            String contextPath) {
        this.html = context.getWriter();
        this.named = named;
        this.nameOf = nameOf;
        this.contextPath = contextPath;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Mention.class);
    }

    @Override
    public void render(Node node) {
        Mention mention = (Mention) node;
        if (!mention.isStored()) {
            html.text(Mentions.typed(mention.target()));
            return;
        }
        Person person = named.getOrDefault(mention.target(), Person.former(mention.target()));
        String shown = "@" + nameOf.apply(person);
        if (person.isFormer() || Reshaping.isInLink(mention)) {
            html.text(shown);
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", SafeHtml.MENTION);
        attributes.put("href", contextPath + person.profilePath());
        html.tag("a", attributes);
        html.text(shown);
        html.tag("/a");
    }
}
