package org.chorus.sandbox.confluence.storage;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The part of HTML that pages may contain themselves. */
final class HarmlessHtml {

    private static final Set<String> ELEMENTS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "br", "hr", "strong",
            "b", "em", "i", "u", "s", "del", "ins", "sub", "sup", "small", "big", "code", "pre", "blockquote", "cite",
            "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "th", "td", "caption",
            "colgroup", "col", "a", "span", "div", "time", "abbr", "kbd", "q");
    private static final Set<String> ATTRIBUTES = Set.of("class", "title", "colspan", "rowspan", "href", "datetime",
            "start", "lang", "dir", "scope");
    /** The classes that Confluence gives to the parts of tables, which its styles and apps go by. */
    private static final Map<String, String> TABLE_CLASSES =
            Map.of("table", "confluenceTable", "th", "confluenceTh", "td", "confluenceTd");
    private static final Pattern SAFE_ADDRESS = Pattern.compile("(https?://|mailto:|/|#|\\?).*", Pattern.DOTALL);

    private HarmlessHtml() {
    }

    static boolean passes(Element element) {
        return ELEMENTS.contains(element.tagName().toLowerCase(Locale.ROOT));
    }

    /** A new, empty element at the end of {@code to} with those attributes that pass. */
    static Element copy(Element element, Element to) {
        Element copy = to.appendElement(element.tagName().toLowerCase(Locale.ROOT));
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            boolean safe = !name.equals("href") || safeAddress(attribute.getValue());
            if (ATTRIBUTES.contains(name) && safe) {
                copy.attr(name, attribute.getValue());
            }
        }
        Optional.ofNullable(TABLE_CLASSES.get(copy.tagName())).ifPresent(copy::addClass);
        return copy;
    }

    static boolean safeAddress(String address) {
        return SAFE_ADDRESS.matcher(address.strip().toLowerCase(Locale.ROOT)).matches();
    }
}
