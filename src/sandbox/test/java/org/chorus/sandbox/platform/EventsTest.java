package org.chorus.sandbox.platform;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;

import com.atlassian.event.api.EventListener;
import org.junit.Test;

public class EventsTest {

    private final Events events = new Events();
    private final List<Object> heard = new ArrayList<>();

    @Test
    public void aListenerHearsEventsOfItsTypeAndOfSubtypes() {
        events.register(new Numbers());

        events.publish(1);
        events.publish("text");
        events.publish(2.5);

        assertEquals(List.of(1, 2.5), heard);
    }

    @Test
    public void aListenerRegisteredTwiceHearsOnce() {
        Numbers listener = new Numbers();
        events.register(listener);
        events.register(listener);

        events.publish(1);

        assertEquals(List.of(1), heard);
    }

    @Test
    public void anUnregisteredListenerHearsNothing() {
        Numbers listener = new Numbers();
        events.register(listener);
        events.unregister(listener);

        events.publish(1);

        assertEquals(List.of(), heard);
    }

    @Test
    public void oneListenersFailureKeepsNobodyFromHearing() {
        events.register(new Failing());
        events.register(new Numbers());

        events.publish(1);

        assertEquals(List.of(1), heard);
    }

    @Test
    public void aListenerMethodWithTwoParametersIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> events.register(new Greedy()));
    }

    public final class Numbers {
        @EventListener
        public void on(Number event) {
            heard.add(event);
        }
    }

    public static final class Failing {
        @EventListener
        public void on(Number event) {
            throw new IllegalStateException("told on purpose");
        }
    }

    public static final class Greedy {
        @EventListener
        public void on(Number event, String more) {
        }
    }
}
