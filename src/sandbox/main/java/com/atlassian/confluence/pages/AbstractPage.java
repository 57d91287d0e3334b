package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/** A page or a blog post. [S] C4 SLK */
public abstract class AbstractPage extends SpaceContentEntityObject {
}
