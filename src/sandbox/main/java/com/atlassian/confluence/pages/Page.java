package com.atlassian.confluence.pages;

/** A page in the tree of its space. [S] C4 SLK */
public abstract class Page extends AbstractPage {
}
