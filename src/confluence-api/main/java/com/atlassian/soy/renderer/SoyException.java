package com.atlassian.soy.renderer;

/** A template is missing or cannot be filled. [S] C7 OSSAPI (unchecked) */
public class SoyException extends RuntimeException {

    public SoyException(String message) {
        super(message);
    }

    public SoyException(String message, Throwable cause) {
        super(message, cause);
    }
}
