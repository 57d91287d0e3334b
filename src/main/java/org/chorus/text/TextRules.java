package org.chorus.text;

import java.util.regex.Pattern;
import org.chorus.common.InvalidInput;

/**
 * What a text must be like to be stored. Characters that nobody can see and that break databases, XML or the reading
 * direction of a page are taken out; what is too long or empty is refused, never cut.
 */
public final class TextRules {

    /** Characters of an idea's text, a comment or a reason. */
    public static final int LONGEST_TEXT = 20_000;

    /** Blanks before the first word stay: in Markdown they mean something. */
    private static final Pattern BLANK_BEGINNING = Pattern.compile("^(?:[ \\t]*\n)+");
    private static final char REPLACEMENT = '\uFFFD';

    private TextRules() {
    }

    /** One line of 1 to `most` characters. @throws InvalidInput when nothing visible is left or it is too long */
    public static String line(String field, String text, int most) {
        String line = optionalLine(field, text, most);
        return requireVisible(field, line);
    }

    /** One line of at most `most` characters, empty when absent. */
    public static String optionalLine(String field, String text, int most) {
        String line = clean(text).replace('\n', ' ').replace('\t', ' ').replaceAll(" {2,}", " ").strip();
        return requireBound(field, isBlank(line) ? "" : line, most);
    }

    /** Several lines of 1 to `most` characters. @throws InvalidInput when nothing visible is left or it is too long */
    public static String text(String field, String text, int most) {
        return requireVisible(field, optionalText(field, text, most));
    }

    /** Several lines of at most `most` characters, empty when absent. */
    public static String optionalText(String field, String text, int most) {
        String lines = BLANK_BEGINNING.matcher(clean(text)).replaceFirst("").stripTrailing();
        return requireBound(field, isBlank(lines) ? "" : lines, most);
    }

    private static String requireVisible(String field, String text) {
        if (text.isEmpty()) {
            throw new InvalidInput(field + ".empty", "The " + field + " must not be empty.");
        }
        return text;
    }

    private static String requireBound(String field, String text, int most) {
        if (text.length() > most) {
            throw new InvalidInput(field + ".too-long",
                    "The " + field + " must be at most " + most + " characters long, not " + text.length() + ".",
                    most, text.length());
        }
        return text;
    }

    /** Line ends as `\n`; without control characters, reading-direction overrides and half characters. */
    static String clean(String text) {
        if (text == null) {
            return "";
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n').replace('\u2029', '\n');
        StringBuilder kept = new StringBuilder(lines.length());
        lines.codePoints().filter(TextRules::isKept).map(TextRules::whole).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isKept(int character) {
        boolean control = Character.getType(character) == Character.CONTROL && character != '\n' && character != '\t';
        boolean overridesDirection = character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        boolean notACharacter = (character & 0xFFFE) == 0xFFFE || character == 0xFEFF;
        return !control && !overridesDirection && !notACharacter;
    }

    private static int whole(int character) {
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return half ? REPLACEMENT : character;
    }

    private static boolean isBlank(String text) {
        return text.codePoints().noneMatch(TextRules::isVisible);
    }

    private static boolean isVisible(int character) {
        int type = Character.getType(character);
        boolean looksEmpty = character == 0x3164 || character == 0x115F || character == 0x1160 || character == 0xFFA0
                || character == 0x2800;
        return !Character.isWhitespace(character) && !Character.isSpaceChar(character) && type != Character.FORMAT
                && type != Character.NON_SPACING_MARK && type != Character.UNASSIGNED && !looksEmpty;
    }
}
