package org.chorus.transfer;

import java.util.List;

/**
 * What is to be said about one row of a file.
 *
 * @param reason last part of the text key `chorus.transfer.reason.<reason>`
 * @param values what the sentence names, in the order it counts them
 */
public record LineNote(int line, String reason, List<String> values) {

    private static final int LONGEST_VALUE = 80;

    public LineNote {
        values = values.stream().map(LineNote::shortened).toList();
    }

    public static LineNote of(int line, String reason, Object... values) {
        return new LineNote(line, reason, List.of(values).stream().map(String::valueOf).toList());
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST_VALUE ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
