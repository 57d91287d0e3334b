package org.chorus.text;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The grammar of texts: CommonMark, tables, strikethrough, plain addresses as links, mentions, and no HTML. What is nested deeper
 * than anybody reads comes back as one paragraph of plain text, which keeps every later step within the stack.
 */
final class Syntax {

    static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .enabledBlockTypes(Set.of(Heading.class, FencedCodeBlock.class, IndentedCodeBlock.class, BlockQuote.class,
                    ListBlock.class, ThematicBreak.class))
            .customInlineContentParserFactory(MentionParser.factory())
            .customInlineContentParserFactory(AngleParser.factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private Syntax() {
    }

    static Node parse(String text) {
        if (Nesting.isTooDeep(text)) {
            return plain(text);
        }
        Node document = PARSER.parse(text);
        return Nesting.isTooDeep(document) ? plain(text) : document;
    }

    private static Node plain(String text) {
        Document document = new Document();
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(text));
        document.appendChild(paragraph);
        return document;
    }
}
