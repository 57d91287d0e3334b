package org.chorus.sandbox.confluence.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chorus.sandbox.confluence.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Renders storage format as HTML, for one page and one reader. Elements and attributes that are not known
 * to be harmless do not pass; what macros answer stands in the page as it is.
 */
public final class StorageRenderer {

    /** Stands for a macro's answer until the rest is HTML; no text can contain it, for it is no character. */
    private static final char MARK = '\uFFFF';

    private final MacroRenderer macros;
    private final Links links;

    /** @param spaceKey the space of the page, for links that name none */
    public StorageRenderer(World world, String contextPath, String spaceKey, MacroRenderer macros) {
        this.links = new Links(world, contextPath, spaceKey);
        this.macros = macros.or(new BuiltInMacros());
    }

    public String render(String storage) {
        Document parsed = Jsoup.parse(storage.replace(String.valueOf(MARK), ""), "", Parser.xmlParser());
        return renderInside(parsed);
    }

    private String renderInside(Element source) {
        Document html = Document.createShell("");
        html.outputSettings().prettyPrint(false);
        List<String> answers = new ArrayList<>();
        copyInside(source, html.body(), answers);
        return withAnswers(html.body().html(), answers);
    }

    private void copyInside(Element source, Element to, List<String> answers) {
        for (Node child : source.childNodes()) {
            if (child instanceof TextNode text) {
                to.appendText(text.getWholeText());
            } else if (child instanceof Element element) {
                copy(element, to, answers);
            }
        }
    }

    private void copy(Element element, Element to, List<String> answers) {
        switch (element.tagName()) {
            case "ac:structured-macro", "ac:macro" -> macro(element, to, answers);
            case "ac:link" -> links.write(element, to);
            case "ac:image" -> Images.write(element, to);
            case "ac:emoticon" -> to.appendText(element.attr("ac:emoji-fallback"));
            case "ac:placeholder", "ac:task-id", "ac:task-status", "script", "style" -> { }
            case "ac:task-list" -> copyInside(element, to.appendElement("ul").addClass("inline-task-list"), answers);
            case "ac:task" -> copyInside(element, task(element, to), answers);
            default -> copyInside(element, HarmlessHtml.passes(element) ? HarmlessHtml.copy(element, to) : to, answers);
        }
    }

    private void macro(Element element, Element to, List<String> answers) {
        MacroCall call = new MacroCall(element.attr("ac:name"), parameters(element), body(element));
        answers.add(macros.render(call).orElseGet(() ->
                "<span class=\"error\">Unknown macro: " + Entities.escape(call.name()) + "</span>"));
        to.appendText(String.valueOf(MARK));
    }

    private String body(Element macro) {
        for (Element child : macro.children()) {
            if (child.tagName().equals("ac:rich-text-body")) {
                return renderInside(child);
            }
            if (child.tagName().equals("ac:plain-text-body")) {
                return child.wholeText();
            }
        }
        return "";
    }

    private static Map<String, String> parameters(Element macro) {
        Map<String, String> parameters = new LinkedHashMap<>();
        macro.children().stream().filter(child -> child.tagName().equals("ac:parameter"))
                .forEach(child -> parameters.put(child.attr("ac:name"), parameterValue(child)));
        return parameters;
    }

    /** Parameters may hold a page or a person instead of a text. */
    private static String parameterValue(Element parameter) {
        Element resource = parameter.selectFirst("ri|page, ri|user, ri|space");
        if (resource == null) {
            return parameter.wholeText();
        }
        return switch (resource.tagName()) {
            case "ri:page" -> resource.hasAttr("ri:space-key")
                    ? resource.attr("ri:space-key") + ":" + resource.attr("ri:content-title")
                    : resource.attr("ri:content-title");
            case "ri:user" -> resource.attr(resource.hasAttr("ri:userkey") ? "ri:userkey" : "ri:username");
            default -> resource.attr("ri:space-key");
        };
    }

    private static Element task(Element task, Element to) {
        boolean done = task.children().stream()
                .anyMatch(child -> child.tagName().equals("ac:task-status") && child.text().equals("complete"));
        Element item = to.appendElement("li");
        item.appendText(done ? "☑ " : "☐ ");
        return done ? item.addClass("checked") : item;
    }

    private static String withAnswers(String html, List<String> answers) {
        StringBuilder whole = new StringBuilder();
        int answer = 0;
        for (int i = 0; i < html.length(); i++) {
            if (html.charAt(i) == MARK) {
                whole.append(answers.get(answer++));
            } else {
                whole.append(html.charAt(i));
            }
        }
        return whole.toString();
    }
}
