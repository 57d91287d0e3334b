package org.chorus.common;

/** What was sent does not fit; the sentence names the field and the bound. */
public final class InvalidInput extends Problem {

    private static final long serialVersionUID = 1L;

    public InvalidInput(String code, String message, Object... arguments) {
        super(Kind.INVALID, code, message, arguments);
    }
}
