package org.chorus.host.confluence;

import static org.chorus.given.HostContents.DIRECT;
import static org.chorus.given.HostContents.user;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.label.LabelRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.user.UserRemoveCompletedEvent;
import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import java.util.Date;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.chorus.common.Event;
import org.chorus.common.Publisher;
import org.chorus.given.HostContents;
import org.chorus.given.InMemoryPeople;
import org.chorus.host.ContentCreated;
import org.chorus.host.ContentItem;
import org.chorus.host.ContentLabelled;
import org.chorus.host.ContentRemoved;
import org.chorus.host.ContentRestored;
import org.chorus.host.ContentUpdated;
import org.chorus.host.PersonRemoved;
import org.chorus.host.SpaceRemoved;
import org.junit.After;
import org.junit.Test;

public class ConfluenceEventsTest {

    private final HostContents host = new HostContents();
    private final BlockingQueue<Event> heard = new LinkedBlockingQueue<>();
    private final AfterCommit later = new AfterCommit(DIRECT, new Publisher(List.of(heard::add)));
    private final ConfluenceSpaces spaces = new ConfluenceSpaces(host.spaces);
    private final ConfluenceContent content = new ConfluenceContent(host.pages, spaces, DIRECT);
    private final ContentListener listener = new ContentListener(content, later);
    private final UserAccessor accessor = mock(UserAccessor.class);
    private final InMemoryPeople people = InMemoryPeople.of("ann");
    private final Farewell farewell = new Farewell(people, accessor, later);

    @After
    public void stop() {
        later.stop();
    }

    @Test
    public void aNewPageIsToldWithItsAuthor() throws InterruptedException {
        SpaceContentEntityObject page = host.page(7, "Plans", "ann");

        listener.onContent(new PageCreateEvent(page, true));

        assertEquals(new ContentCreated(item(7), "key-ann", 7000, true), next());
    }

    @Test
    public void whatSomebodyElseExtendsIsStillKnown() throws InterruptedException {
        listener.onContent(new BlueprintPage(host.page(7, "Plans", "ann")));

        assertEquals(new ContentCreated(item(7), "key-ann", 7000, false), next());
    }

    @Test
    public void nothingIsToldBeforeItCanBeSeenAndNothingTwice() throws InterruptedException {
        SpaceContentEntityObject page = host.page(7, "Plans", "ann");
        ContentItem item = item(7);
        when(host.pages.getById(7)).thenReturn(null, null, page);

        listener.onContent(new PageCreateEvent(page, false));

        assertEquals(new ContentCreated(item, "key-ann", 7000, false), next());
        assertNull(heard.poll(200, TimeUnit.MILLISECONDS));
    }

    @Test
    public void anEditIsToldWithItsEditorOnceItIsThatEditThatOneSees() throws InterruptedException {
        SpaceContentEntityObject before = host.page(7, "Plans", "ann");
        SpaceContentEntityObject after = host.page(7, "Plans", "ann");
        ConfluenceUser bob = user("bob");
        when(after.getLastModifier()).thenReturn(bob);
        when(after.getLastModificationDate()).thenReturn(new Date(60_000));
        when(host.pages.getById(7)).thenReturn(before, after);

        listener.onContent(new PageUpdateEvent(after, false));

        ContentUpdated told = (ContentUpdated) next();
        assertEquals("key-bob", told.actorKey());
        assertEquals(60_000, told.at());
    }

    @Test
    public void whatHappenedToOneThingIsToldInOrderHoweverLateItIsSeen() throws InterruptedException {
        SpaceContentEntityObject page = host.page(7, "Plans", "ann");
        when(host.pages.getById(7)).thenReturn(null, page);

        listener.onContent(new PageCreateEvent(page, false));
        listener.onContent(new PageUpdateEvent(page, false));

        assertEquals(ContentCreated.class, next().getClass());
        assertEquals(ContentUpdated.class, next().getClass());
        assertNull(heard.poll(200, TimeUnit.MILLISECONDS));
    }

    @Test
    public void whatIsInTheTrashBeforeItWasSeenIsToldAsItWasSaved() throws InterruptedException {
        SpaceContentEntityObject page = host.page(7, "Plans", "ann");
        ContentItem saved = item(7);

        listener.onContent(new PageCreateEvent(inTrashOnceSaved(page), false));
        listener.onContent(new PageTrashedEvent(page, false));

        assertEquals(new ContentCreated(saved, "key-ann", 7000, false), next());
        assertEquals(new ContentRemoved(7), next());
    }

    @Test
    public void whatIsBackBeforeItsRemovalWasSeenWasNeverGone() throws InterruptedException {
        SpaceContentEntityObject page = host.page(7, "Plans", "ann");

        listener.onContent(new PageTrashedEvent(page, false));
        listener.onContent(new PageRestoreEvent(page, false));

        assertEquals(new ContentRestored(item(7)), next());
        assertNull(heard.poll(200, TimeUnit.MILLISECONDS));
    }

    @Test
    public void aMoveIsToldOnceItIsSeenInItsNewSpace() throws InterruptedException {
        SpaceContentEntityObject before = host.page(7, "Plans", "ann");
        SpaceContentEntityObject after = host.page(7, "Plans", "ann");
        Space lab = mock(Space.class);
        when(lab.getKey()).thenReturn("LAB");
        when(after.getSpace()).thenReturn(lab);
        when(host.pages.getById(7)).thenReturn(before, after);

        listener.onContent(new PageMoveEvent(after, false));

        assertEquals("LAB", ((ContentUpdated) next()).item().spaceKey());
    }

    @Test
    public void aMoveIsNoNewsAndAReturnIsOne() throws InterruptedException {
        SpaceContentEntityObject page = host.page(7, "Plans", "ann");

        listener.onContent(new PageMoveEvent(page, false));
        listener.onContent(new PageRestoreEvent(page, false));

        assertEquals(new ContentUpdated(item(7), "key-ann", 7000, 1, true), next());
        assertEquals(new ContentRestored(item(7)), next());
    }

    @Test
    public void whatIsInTheTrashIsToldWhenItIsGone() throws InterruptedException {
        SpaceContentEntityObject page = host.page(7, "Plans", "ann");
        when(page.getContentStatus()).thenReturn("current", "trashed");

        listener.onContent(new PageTrashedEvent(page, false));

        assertEquals(new ContentRemoved(7), next());
    }

    @Test
    public void aFailureOfOursReachesNobodyAndTheNextEventIsHeard() throws InterruptedException {
        AfterCommit failing = new AfterCommit(DIRECT, new Publisher(List.of(event -> {
            if (heard.isEmpty()) {
                heard.add(event);
                throw new IllegalStateException("ours");
            }
            heard.add(event);
        })));
        SpaceContentEntityObject page = host.page(7, "Plans", "ann");
        ContentListener ours = new ContentListener(content, failing);

        ours.onContent(new PageCreateEvent(page, false));
        ours.onContent(new PageRestoreEvent(page, false));

        while (heard.size() < 2) {
            Thread.onSpinWait();
        }
        assertEquals(List.of(ContentCreated.class, ContentRestored.class), heard.stream().map(Object::getClass).toList());
        failing.stop();
    }

    @Test
    public void aLabelIsToldOnceItCanBeSeenAndOnceItIsGone() throws InterruptedException {
        SpaceContentEntityObject page = host.page(7, "Plans", "ann");
        Label grid = HostContents.label("grid", "global");
        when(page.getLabels()).thenReturn(List.of(), List.of(grid), List.of(grid), List.of());
        LabelListener labels = new LabelListener(content, later);

        labels.onAdded(added(page, grid));
        assertEquals(new ContentLabelled(item(7)), next());
        labels.onRemoved(removed(page, grid));

        assertEquals(new ContentLabelled(item(7)), next());
        verify(page, times(4)).getLabels();
    }

    @Test
    public void somebodysOwnLabelsAndThoseOfSpacesAreNotTold() throws InterruptedException {
        SpaceContentEntityObject page = host.page(7, "Plans", "ann");
        LabelListener labels = new LabelListener(content, later);

        labels.onRemoved(removed(page, HostContents.label("favourite", "my")));
        labels.onRemoved(removed(host.ops, HostContents.label("grid", "global")));
        listener.onContent(new PageCreateEvent(page, false));

        assertEquals(new ContentCreated(item(7), "key-ann", 7000, false), next());
    }

    @Test
    public void aSpaceIsToldWhenItIsGone() throws InterruptedException {
        SpaceRemoveEvent event = mock(SpaceRemoveEvent.class);
        Space gone = mock(Space.class);
        when(gone.getKey()).thenReturn("OLD");
        when(event.getSpace()).thenReturn(gone);

        new SpaceListener(spaces, later).onSpace(event);

        assertEquals(new SpaceRemoved("OLD"), next());
    }

    @Test
    public void aPersonIsToldOnceTheHostNoLongerKnowsThem() throws InterruptedException {
        ConfluenceUser zoe = user("zoe");
        UserRemoveEvent removing = mock(UserRemoveEvent.class);
        UserRemoveCompletedEvent removed = mock(UserRemoveCompletedEvent.class);
        when(removing.getUser()).thenReturn(zoe);
        when(removed.getUser()).thenReturn(zoe);

        new PersonListener(farewell).onPerson(removing);
        new PersonGoneListener(farewell).onPerson(removed);

        assertEquals(new PersonRemoved("key-zoe"), next());
        assertEquals(new PersonRemoved("key-zoe"), next());
    }

    @Test
    public void listensFromTheStartUntilItIsStopped() {
        EventPublisher events = mock(EventPublisher.class);
        PersonListener person = new PersonListener(farewell);
        ConfluenceEvents all = new ConfluenceEvents(events, listener, new LabelListener(content, later), new SpaceListener(spaces, later), person,
                new PersonGoneListener(farewell));
        doThrow(new NoClassDefFoundError("UserRemoveEvent")).when(events).register(person);

        all.onStart();
        all.onStop();

        verify(events).register(listener);
        verify(events).unregister(listener);
    }

    private static LabelAddEvent added(Object labelled, Label label) {
        LabelAddEvent event = mock(LabelAddEvent.class);
        when(event.getLabelled()).thenReturn(labelled);
        when(event.getLabel()).thenReturn(label);
        return event;
    }

    private static LabelRemoveEvent removed(Object labelled, Label label) {
        LabelRemoveEvent event = mock(LabelRemoveEvent.class);
        when(event.getLabelled()).thenReturn(labelled);
        when(event.getLabel()).thenReturn(label);
        return event;
    }

    /** Current when the host tells of it, which asks twice, and never again. */
    private static ContentEntityObject inTrashOnceSaved(SpaceContentEntityObject page) {
        when(page.getContentStatus()).thenReturn("current", "current", "trashed");
        return page;
    }

    private Event next() throws InterruptedException {
        return heard.poll(10, TimeUnit.SECONDS);
    }

    private ContentItem item(long id) {
        return content.byId(id).orElseThrow();
    }

    /** An event of the host; its kind is in the name of the class. */
    private abstract static class Happened extends ContentEvent {

        private final ContentEntityObject content;
        private final boolean quiet;

        Happened(ContentEntityObject content, boolean quiet) {
            this.content = content;
            this.quiet = quiet;
        }

        @Override
        public ContentEntityObject getContent() {
            return content;
        }

        @Override
        public boolean isSuppressNotifications() {
            return quiet;
        }
    }

    private static class PageCreateEvent extends Happened {
        PageCreateEvent(ContentEntityObject content, boolean quiet) {
            super(content, quiet);
        }
    }

    private static final class BlueprintPage extends PageCreateEvent {
        BlueprintPage(ContentEntityObject content) {
            super(content, false);
        }
    }

    private static final class PageUpdateEvent extends Happened {
        PageUpdateEvent(ContentEntityObject content, boolean quiet) {
            super(content, quiet);
        }
    }

    private static final class PageMoveEvent extends Happened {
        PageMoveEvent(ContentEntityObject content, boolean quiet) {
            super(content, quiet);
        }
    }

    private static final class PageRestoreEvent extends Happened {
        PageRestoreEvent(ContentEntityObject content, boolean quiet) {
            super(content, quiet);
        }
    }

    private static final class PageTrashedEvent extends Happened {
        PageTrashedEvent(ContentEntityObject content, boolean quiet) {
            super(content, quiet);
        }
    }
}
