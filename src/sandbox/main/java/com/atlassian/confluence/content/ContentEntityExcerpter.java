package com.atlassian.confluence.content;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Optional;
import java.util.Set;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.confluence.service.HostContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Takes plain text from content. [S] C4 SLK, on 10 only */
public final class ContentEntityExcerpter {

    private static final Set<String> BLOCKS =
            Set.of("p", "br", "li", "td", "th", "tr", "div", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "ac:structured-macro");

    public Optional<String> getBodyAsStringWithoutMarkup(ContentEntityObject content) {
        if (!(content instanceof HostContent ours)) {
            throw new NotEmulated("ContentEntityExcerpter.getBodyAsStringWithoutMarkup(" + content + ")");
        }
        StringBuilder text = new StringBuilder();
        Jsoup.parse(ours.storage(), "", Parser.xmlParser()).traverse((node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (BLOCKS.contains(node.nodeName())) {
                text.append(' ');
            }
        });
        return Optional.of(text.toString().strip().replaceAll("\\s+", " "));
    }
}
