package com.atlassian.confluence.labels;

/** A word that content is filed under. [L] seen in published apps of several versions: call it by reflection */
public abstract class Label {

    public abstract String getName();

    public abstract Namespace getNamespace();
}
