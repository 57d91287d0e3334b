package org.chorus.common;

/** The thing is no longer as the caller believed, or its state forbids this step. */
public final class Conflict extends Problem {

    private static final long serialVersionUID = 1L;

    public Conflict(String code, String message, Object... arguments) {
        super(Kind.CONFLICT, code, message, arguments);
    }
}
