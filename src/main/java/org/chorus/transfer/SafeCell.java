package org.chorus.transfer;

import java.util.regex.Pattern;

/**
 * Cells that no spreadsheet takes for a formula. A text is dangerous when, after any apostrophes and blanks, it
 * begins with `=`, `+`, `-`, `@` (also full width), a tab or a line end; such a text is written with one more
 * apostrophe in front. Since apostrophes are looked past, {@link #restored} undoes exactly that:
 * `restored(neutral(x))` is x for every x, and a text that was never touched comes back as it was.
 *
 * <p>Source: OWASP, "CSV Injection". Only files with the column {@link #MARK} were written by this rule and are
 * restored; in all others an apostrophe is an apostrophe.
 */
public final class SafeCell {

    /** Header of the first column of our own files. */
    public static final String MARK = "chorus";

    private static final Pattern DANGEROUS = Pattern.compile("['\\h]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n]");

    private SafeCell() {
    }

    public static String neutral(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    public static String restored(String cell) {
        return cell.startsWith("'") && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text) {
        return DANGEROUS.matcher(text).lookingAt();
    }
}
