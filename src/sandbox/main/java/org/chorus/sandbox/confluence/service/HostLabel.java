package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Namespace;

/** A label that everybody sees; the sandbox has no others. */
final class HostLabel extends Label {

    private final String name;

    HostLabel(String name) {
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Namespace getNamespace() {
        return new Global();
    }

    private static final class Global extends Namespace {

        @Override
        public String getPrefix() {
            return "global";
        }
    }
}
