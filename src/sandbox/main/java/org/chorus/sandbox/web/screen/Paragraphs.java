package org.chorus.sandbox.web.screen;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.sandbox.web.template.HtmlEscape;

/** Plain text as storage format. */
final class Paragraphs {

    private Paragraphs() {
    }

    /** A paragraph for each block of lines; empty for a blank text. */
    static String storage(String text) {
        return Stream.of(text.strip().split("(\\r?\\n){2,}")).filter(block -> !block.isBlank())
                .map(block -> "<p>" + HtmlEscape.escape(block).replaceAll("\\r?\\n", "<br/>") + "</p>")
                .collect(Collectors.joining());
    }
}
