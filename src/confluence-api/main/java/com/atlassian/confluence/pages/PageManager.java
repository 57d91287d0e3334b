package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.spaces.Space;
import java.util.Collection;
import java.util.List;

/** The pages and blog posts of this Confluence. [S] C4 SLK for the service, [L] its methods: call them by reflection */
public interface PageManager {

    ContentEntityObject getById(long id);

    ContentEntityObject getPage(String spaceKey, String title);

    Collection<Long> getPageIds(Space space);

    List<?> getBlogPosts(Space space, boolean currentOnly);

    List<?> getVersionHistorySummaries(ContentEntityObject content);
}
