package org.chorus.web;

import org.chorus.common.Problem;
import org.chorus.host.Texts;

/** Problems as HTTP and as a person of the current request reads them. */
public final class ProblemTexts {

    private static final String PREFIX = "chorus.problem.";

    private final Texts texts;

    public ProblemTexts(Texts texts) {
        this.texts = texts;
    }

    public static int statusOf(Problem problem) {
        return switch (problem.kind()) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case MISSING -> 404;
            case CONFLICT -> 409;
        };
    }

    /** The sentence in the reader's language, else in English. */
    public String messageOf(Problem problem) {
        return text(problem.code(), problem.getMessage(), problem.arguments().toArray());
    }

    /** The sentence of a code in the reader's language, else the given English one. */
    public String text(String code, String english, Object... arguments) {
        String key = PREFIX + code;
        String text = texts.text(key, arguments);
        return text == null || text.isBlank() || text.equals(key) ? english : text;
    }
}
