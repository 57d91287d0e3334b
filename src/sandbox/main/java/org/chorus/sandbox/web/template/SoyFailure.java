package org.chorus.sandbox.web.template;

/** A template that cannot be compiled or rendered; the message is the compiler's own. */
public final class SoyFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    SoyFailure(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
