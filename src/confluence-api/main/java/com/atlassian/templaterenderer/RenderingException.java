package com.atlassian.templaterenderer;

/** A Velocity template is missing or cannot be filled. [S] C7 OSSAPI (unchecked) */
public class RenderingException extends RuntimeException {

    public RenderingException(String message, Throwable cause) {
        super(message, cause);
    }
}
