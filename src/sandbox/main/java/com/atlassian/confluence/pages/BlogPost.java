package com.atlassian.confluence.pages;

/** A blog post of its space. [S] C4 SLK */
public abstract class BlogPost extends AbstractPage {
}
