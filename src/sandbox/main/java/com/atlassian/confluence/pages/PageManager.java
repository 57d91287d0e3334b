package com.atlassian.confluence.pages;

/** The pages and blog posts of this Confluence. [S] C4 SLK */
public interface PageManager {

    Page getPage(String spaceKey, String title);

    AbstractPage getAbstractPage(long id);
}
