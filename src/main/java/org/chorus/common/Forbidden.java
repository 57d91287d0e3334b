package org.chorus.common;

/** The viewer sees the thing and still may not do this with it. */
public final class Forbidden extends Problem {

    private static final long serialVersionUID = 1L;

    public Forbidden(String code, String message, Object... arguments) {
        super(Kind.FORBIDDEN, code, message, arguments);
    }
}
