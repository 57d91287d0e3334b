package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Collection;
import java.util.List;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.World;

/** Finds content, whoever asks, and what is in the trash too. */
final class HostPageManager implements PageManager {

    private final World world;
    private final HostObjects objects;

    HostPageManager(World world, HostObjects objects) {
        this.world = world;
        this.objects = objects;
    }

    @Override
    public ContentEntityObject getById(long id) {
        return world.contents().kept(id).map(objects::of).orElse(null);
    }

    @Override
    public ContentEntityObject getPage(String spaceKey, String title) {
        return world.contents().page(spaceKey, title).map(objects::of).orElse(null);
    }

    @Override
    public Collection<Long> getPageIds(Space space) {
        return world.contents().pages(space.getKey()).stream().map(StoredContent::id).toList();
    }

    @Override
    public List<?> getBlogPosts(Space space, boolean currentOnly) {
        if (!currentOnly) {
            throw new NotEmulated("PageManager.getBlogPosts with those that are not current");
        }
        return world.contents().blogPosts(space.getKey()).stream().map(objects::of).toList();
    }

    /** The latest version first. */
    @Override
    public List<?> getVersionHistorySummaries(ContentEntityObject content) {
        return objects.stored(content).stream().flatMap(now -> world.contents().history(now).stream())
                .map(edition -> new SavedBy(objects.userByKey(edition.editorKey()))).toList();
    }

    private static final class SavedBy extends VersionHistorySummary {

        private final ConfluenceUser editor;

        SavedBy(ConfluenceUser editor) {
            this.editor = editor;
        }

        @Override
        public ConfluenceUser getLastModifier() {
            return editor;
        }
    }
}
