package org.chorus.sandbox.confluence;

/** The kinds of content the sandbox keeps. */
public enum ContentKind { PAGE, BLOG_POST, COMMENT }
