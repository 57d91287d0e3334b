package org.chorus.sandbox.confluence.storage;

/** A text is not storage format; the message says where and why, fit for a person. */
public final class InvalidStorage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidStorage(int line, int column, String reason, Throwable cause) {
        super("Not storage format: line " + line + ", column " + column + ": " + reason, cause);
    }
}
