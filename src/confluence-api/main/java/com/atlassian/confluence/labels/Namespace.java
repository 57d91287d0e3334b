package com.atlassian.confluence.labels;

/** Whose word a label is: everybody's (`global`) or somebody's own (`my`). [L] C4 by its name: call it by reflection */
public abstract class Namespace {

    public abstract String getPrefix();
}
