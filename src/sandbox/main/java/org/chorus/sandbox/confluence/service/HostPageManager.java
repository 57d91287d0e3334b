package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import org.chorus.sandbox.confluence.World;

/** Finds pages and blog posts, whoever asks. */
final class HostPageManager implements PageManager {

    private final World world;
    private final HostObjects objects;

    HostPageManager(World world, HostObjects objects) {
        this.world = world;
        this.objects = objects;
    }

    @Override
    public Page getPage(String spaceKey, String title) {
        return world.contents().page(spaceKey, title).map(objects::of).map(Page.class::cast).orElse(null);
    }

    @Override
    public AbstractPage getAbstractPage(long id) {
        return world.contents().withId(id).map(objects::of)
                .filter(AbstractPage.class::isInstance).map(AbstractPage.class::cast).orElse(null);
    }
}
