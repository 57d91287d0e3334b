package org.chorus.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads `<https://...>` and `<a@b.c>` as links and any other `<` as the character it is: there is no HTML in our texts.
 * The library's own parsers search for a closing `>` to the end of the text at each `<`, which takes seconds where
 * there are many; this one gives up after the longest address.
 */
final class AngleParser implements InlineContentParser {

    private static final int LONGEST_ADDRESS = 2_000;
    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");
    private static final Pattern MAIL = Pattern.compile("(?i)(mailto:)?[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9.-]+");

    static InlineContentParserFactory factory() {
        return new InlineContentParserFactory() {

            @Override
            public Set<Character> getTriggerCharacters() {
                return Set.of('<');
            }

            @Override
            public InlineContentParser create() {
                return new AngleParser();
            }
        };
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position start = scanner.position();
        for (int length = 0; isInAddress(scanner.peek()) && length < LONGEST_ADDRESS; length++) {
            scanner.next();
        }
        String address = scanner.getSource(start, scanner.position()).getContent();
        boolean mail = MAIL.matcher(address).matches();
        if (scanner.next('>') && (mail || WEB.matcher(address).matches())) {
            return ParsedInline.of(link(address, mail), scanner.position());
        }
        return ParsedInline.of(new Text("<"), start);
    }

    private static boolean isInAddress(char next) {
        return next > ' ' && next != '<' && next != '>' && next != Scanner.END;
    }

    private static Node link(String address, boolean mail) {
        boolean bare = mail && !address.regionMatches(true, 0, "mailto:", 0, 7);
        Link link = new Link(bare ? "mailto:" + address : address, null);
        link.appendChild(new Text(address));
        return link;
    }
}
