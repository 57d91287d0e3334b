package org.chorus.host.confluence;

import static org.chorus.given.HostContents.user;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import org.chorus.given.HostContents;
import org.chorus.host.ContentCreated;
import org.chorus.host.ContentItem;
import org.chorus.host.ContentRemoved;
import org.chorus.host.ContentRestored;
import org.chorus.host.ContentUpdated;
import org.junit.Rule;
import org.junit.Test;

public class ContentListenerTest {

    @Rule
    public final Hearing heard = new Hearing();
    private final HostContents host = heard.host;
    private final ContentListener listener = new ContentListener(heard.content, heard.later);

    @Test
    public void aNewPageIsToldWithItsAuthor() throws InterruptedException {
        SpaceContentEntityObject page = host.page(7, "Plans", "ann");

        listener.onContent(new HostNews.PageCreateEvent(page, true));

        assertEquals(new ContentCreated(heard.item(7), "key-ann", 7000, true), heard.next());
    }

    @Test
    public void whatSomebodyElseExtendsIsStillKnown() throws InterruptedException {
        listener.onContent(new HostNews.BlueprintPage(host.page(7, "Plans", "ann")));

        assertEquals(new ContentCreated(heard.item(7), "key-ann", 7000, false), heard.next());
    }

    @Test
    public void nothingIsToldBeforeItCanBeSeenAndNothingTwice() throws InterruptedException {
        SpaceContentEntityObject page = host.page(7, "Plans", "ann");
        ContentItem item = heard.item(7);
        when(host.pages.getById(7)).thenReturn(null, null, page);

        listener.onContent(new HostNews.PageCreateEvent(page, false));

        assertEquals(new ContentCreated(item, "key-ann", 7000, false), heard.next());
        assertNull(heard.nextWithin(200));
    }

    @Test
    public void anEditIsToldWithItsEditorOnceItIsThatEditThatOneSees() throws InterruptedException {
        SpaceContentEntityObject before = host.page(7, "Plans", "ann");
        SpaceContentEntityObject after = host.page(7, "Plans", "ann");
        ConfluenceUser bob = user("bob");
        when(after.getLastModifier()).thenReturn(bob);
        when(after.getLastModificationDate()).thenReturn(new Date(60_000));
        when(host.pages.getById(7)).thenReturn(before, after);

        listener.onContent(new HostNews.PageUpdateEvent(after, false));

        ContentUpdated told = (ContentUpdated) heard.next();
        assertEquals("key-bob", told.actorKey());
        assertEquals(60_000, told.at());
    }

    @Test
    public void whatHappenedToOneThingIsToldInOrderHoweverLateItIsSeen() throws InterruptedException {
        SpaceContentEntityObject page = host.page(7, "Plans", "ann");
        when(host.pages.getById(7)).thenReturn(null, page);

        listener.onContent(new HostNews.PageCreateEvent(page, false));
        listener.onContent(new HostNews.PageUpdateEvent(page, false));

        assertEquals(ContentCreated.class, heard.next().getClass());
        assertEquals(ContentUpdated.class, heard.next().getClass());
        assertNull(heard.nextWithin(200));
    }

    @Test
    public void whatIsInTheTrashBeforeItWasSeenIsToldAsItWasSaved() throws InterruptedException {
        SpaceContentEntityObject page = host.page(7, "Plans", "ann");
        ContentItem saved = heard.item(7);

        listener.onContent(new HostNews.PageCreateEvent(inTrashOnceSaved(page), false));
        listener.onContent(new HostNews.PageTrashedEvent(page, false));

        assertEquals(new ContentCreated(saved, "key-ann", 7000, false), heard.next());
        assertEquals(new ContentRemoved(7), heard.next());
    }

    @Test
    public void whatIsBackBeforeItsRemovalWasSeenWasNeverGone() throws InterruptedException {
        SpaceContentEntityObject page = host.page(7, "Plans", "ann");

        listener.onContent(new HostNews.PageTrashedEvent(page, false));
        listener.onContent(new HostNews.PageRestoreEvent(page, false));

        assertEquals(new ContentRestored(heard.item(7)), heard.next());
        assertNull(heard.nextWithin(200));
    }

    @Test
    public void aMoveIsToldOnceItIsSeenInItsNewSpace() throws InterruptedException {
        SpaceContentEntityObject before = host.page(7, "Plans", "ann");
        SpaceContentEntityObject after = host.page(7, "Plans", "ann");
        Space lab = mock(Space.class);
        when(lab.getKey()).thenReturn("LAB");
        when(after.getSpace()).thenReturn(lab);
        when(host.pages.getById(7)).thenReturn(before, after);

        listener.onContent(new HostNews.PageMoveEvent(after, false));

        assertEquals("LAB", ((ContentUpdated) heard.next()).item().spaceKey());
    }

    @Test
    public void aMoveIsNoNewsAndAReturnIsOne() throws InterruptedException {
        SpaceContentEntityObject page = host.page(7, "Plans", "ann");

        listener.onContent(new HostNews.PageMoveEvent(page, false));
        listener.onContent(new HostNews.PageRestoreEvent(page, false));

        assertEquals(new ContentUpdated(heard.item(7), "key-ann", 7000, 1, true), heard.next());
        assertEquals(new ContentRestored(heard.item(7)), heard.next());
    }

    @Test
    public void whatIsInTheTrashIsToldWhenItIsGone() throws InterruptedException {
        SpaceContentEntityObject page = host.page(7, "Plans", "ann");
        when(page.getContentStatus()).thenReturn("current", "trashed");

        listener.onContent(new HostNews.PageTrashedEvent(page, false));

        assertEquals(new ContentRemoved(7), heard.next());
    }

    /** Current when the host tells of it, which asks twice, and never again. */
    private static ContentEntityObject inTrashOnceSaved(SpaceContentEntityObject page) {
        when(page.getContentStatus()).thenReturn("current", "current", "trashed");
        return page;
    }
}
