package org.chorus.host.confluence;

import static org.chorus.given.HostContents.user;
import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.SpaceContentEntityObject;
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
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.chorus.common.Event;
import org.chorus.common.Publisher;
import org.chorus.given.HostContents;
import org.chorus.given.InMemoryPeople;
import org.chorus.host.ContentCreated;
import org.chorus.host.ContentLabelled;
import org.chorus.host.ContentRestored;
import org.chorus.host.PersonRemoved;
import org.chorus.host.SpaceRemoved;
import org.junit.Rule;
import org.junit.Test;

public class ConfluenceEventsTest {

    @Rule
    public final Hearing heard = new Hearing();
    private final HostContents host = heard.host;
    private final ContentListener listener = new ContentListener(heard.content, heard.later);
    private final Farewell farewell = new Farewell(InMemoryPeople.of("ann"), mock(UserAccessor.class), heard.later);

    @Test
    public void aFailureOfOursReachesNobodyAndTheNextEventIsHeard() throws InterruptedException {
        Queue<Event> told = new ConcurrentLinkedQueue<>();
        AfterCommit failing = new AfterCommit(heard.worker, new Publisher(List.of(event -> {
            told.add(event);
            if (told.size() == 1) {
                throw new IllegalStateException("ours");
            }
        })));
        SpaceContentEntityObject page = host.page(7, "Plans", "ann");
        ContentListener ours = new ContentListener(heard.content, failing);

        ours.onContent(new HostNews.PageCreateEvent(page, false));
        ours.onContent(new HostNews.PageRestoreEvent(page, false));

        while (told.size() < 2) {
            Thread.onSpinWait();
        }
        assertEquals(List.of(ContentCreated.class, ContentRestored.class), told.stream().map(Object::getClass).toList());
    }

    @Test
    public void aLabelIsToldOnceItCanBeSeenAndOnceItIsGone() throws InterruptedException {
        SpaceContentEntityObject page = host.page(7, "Plans", "ann");
        Label grid = HostContents.label("grid", "global");
        when(page.getLabels()).thenReturn(List.of(), List.of(grid), List.of(grid), List.of());
        LabelListener labels = new LabelListener(heard.content, heard.later);

        labels.onAdded(added(page, grid));
        assertEquals(new ContentLabelled(heard.item(7)), heard.next());
        labels.onRemoved(removed(page, grid));

        assertEquals(new ContentLabelled(heard.item(7)), heard.next());
        verify(page, times(4)).getLabels();
    }

    @Test
    public void somebodysOwnLabelsAndThoseOfSpacesAreNotTold() throws InterruptedException {
        SpaceContentEntityObject page = host.page(7, "Plans", "ann");
        LabelListener labels = new LabelListener(heard.content, heard.later);

        labels.onRemoved(removed(page, HostContents.label("favourite", "my")));
        labels.onRemoved(removed(host.ops, HostContents.label("grid", "global")));
        listener.onContent(new HostNews.PageCreateEvent(page, false));

        assertEquals(new ContentCreated(heard.item(7), "key-ann", 7000, false), heard.next());
    }

    @Test
    public void aSpaceIsToldWhenItIsGone() throws InterruptedException {
        SpaceRemoveEvent event = mock(SpaceRemoveEvent.class);
        Space gone = mock(Space.class);
        when(gone.getKey()).thenReturn("OLD");
        when(event.getSpace()).thenReturn(gone);

        new SpaceListener(heard.spaces, heard.later).onSpace(event);

        assertEquals(new SpaceRemoved("OLD"), heard.next());
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

        assertEquals(new PersonRemoved("key-zoe"), heard.next());
        assertEquals(new PersonRemoved("key-zoe"), heard.next());
    }

    @Test
    public void listensFromTheStartUntilItIsStopped() {
        EventPublisher events = mock(EventPublisher.class);
        PersonListener person = new PersonListener(farewell);
        ConfluenceEvents all = new ConfluenceEvents(events, listener, new LabelListener(heard.content, heard.later),
                new SpaceListener(heard.spaces, heard.later), person, new PersonGoneListener(farewell));
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
}
