package com.atlassian.plugin.util;

/** Active Objects asks which app a query belongs to; outside the product it is nobody's. */
public final class PluginKeyStack {

    private PluginKeyStack() {
    }

    public static String getFirstPluginKey() {
        return null;
    }
}
