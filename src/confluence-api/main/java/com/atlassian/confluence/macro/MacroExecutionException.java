package com.atlassian.confluence.macro;

/** The macro cannot be shown, and why. [S] C4, [L] the constructors */
public class MacroExecutionException extends Exception {

    public MacroExecutionException(String message) {
        super(message);
    }
}
