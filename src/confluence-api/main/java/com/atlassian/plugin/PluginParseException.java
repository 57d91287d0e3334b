package com.atlassian.plugin;

/** A descriptor element cannot be used. [S] C7 (unchecked) */
public class PluginParseException extends RuntimeException {

    public PluginParseException(String message) {
        super(message);
    }
}
