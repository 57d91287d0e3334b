package org.chorus.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Recognises `@name`, `@{user name}` and the stored `@{key:KEY}`. It is part of the Markdown grammar, so that code,
 * escapes and link targets are left alone by the parser's own rules rather than by a second guess at them.
 */
final class MentionParser implements InlineContentParser {

    private static final int LONGEST_NAME = 255;
    private static final String KEY = "key:";

    /** Stand singly inside a name: a full stop after a name ends the sentence and not the name. */
    private static final String CONNECTORS = ".-@";
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{Nd}_]+([.@-][\\p{L}\\p{Nd}_]+)*");

    static InlineContentParserFactory factory() {
        return new InlineContentParserFactory() {

            @Override
            public Set<Character> getTriggerCharacters() {
                return Set.of('@');
            }

            @Override
            public InlineContentParser create() {
                return new MentionParser();
            }
        };
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        boolean insideWord = isNameLetter(scanner.peekPreviousCodePoint());
        Position start = scanner.position();
        scanner.next();
        if (insideWord) {
            return asText(scanner, start);
        }
        return scanner.next('{') ? braced(scanner) : plain(scanner);
    }

    private static ParsedInline asText(Scanner scanner, Position start) {
        String text = scanner.getSource(start, scanner.position()).getContent();
        return ParsedInline.of(new Text(text), scanner.position());
    }

    private static ParsedInline braced(Scanner scanner) {
        Position start = scanner.position();
        int length = 0;
        for (char next = scanner.peek(); next != '}'; next = scanner.peek()) {
            if (next == Scanner.END || next == '\n' || next == '{' || length++ > LONGEST_NAME) {
                return ParsedInline.none();
            }
            scanner.next();
        }
        String name = scanner.getSource(start, scanner.position()).getContent().strip();
        scanner.next();
        if (name.isEmpty() || name.equals(KEY)) {
            return ParsedInline.none();
        }
        Mention mention = name.startsWith(KEY) ? Mention.stored(name.substring(KEY.length())) : Mention.typed(name);
        return ParsedInline.of(mention, scanner.position());
    }

    private static ParsedInline plain(Scanner scanner) {
        Position start = scanner.position();
        Position end = start;
        boolean letterBefore = false;
        for (int length = 0; length < LONGEST_NAME; length++) {
            int next = scanner.peekCodePoint();
            boolean letter = isNameLetter(next);
            if (!letter && !(letterBefore && CONNECTORS.indexOf(next) >= 0)) {
                break;
            }
            scanner.next();
            if (Character.isSupplementaryCodePoint(next)) {
                scanner.next();
            }
            if (letter) {
                end = scanner.position();
            }
            letterBefore = letter;
        }
        String name = scanner.getSource(start, end).getContent();
        return name.isEmpty() ? ParsedInline.none() : ParsedInline.of(Mention.typed(name), end);
    }

    private static boolean isNameLetter(int character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }

    /** Whether `@name` without braces would be read back as this name. */
    static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches();
    }
}
