package org.chorus.common;

import java.util.List;

/**
 * Something the caller can understand and mend. The code is stable (`idea.missing`) and doubles as the key of
 * the localised sentence (`chorus.problem.idea.missing`); the message is the same sentence in English.
 */
public abstract class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the answer tells the caller: 400, 403, 404 and 409 on the wire. */
    public enum Kind { INVALID, FORBIDDEN, MISSING, CONFLICT }

    private final Kind kind;
    private final String code;
    private final transient List<Object> arguments;

    /** @param arguments the values the sentence names, in the order its translation counts them */
    protected Problem(Kind kind, String code, String message, Object... arguments) {
        super(message);
        this.kind = kind;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
