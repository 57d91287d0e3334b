package org.chorus.sandbox.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells events to listeners at once, in the publisher's thread; one listener's failure is logged and keeps nobody else from hearing. */
final class Events implements EventPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final Collection<Ear> ears = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Object event) {
        for (Ear ear : ears) {
            if (ear.method().getParameterTypes()[0].isInstance(event)) {
                tell(ear, event);
            }
        }
    }

    /** @throws IllegalArgumentException if a marked method has not exactly one parameter */
    @Override
    public void register(Object listener) {
        unregister(listener);
        ears.addAll(earsOf(listener));
    }

    @Override
    public void unregister(Object listener) {
        ears.removeIf(ear -> ear.listener() == listener);
    }

    @Override
    public void unregisterAll() {
        ears.clear();
    }

    private static List<Ear> earsOf(Object listener) {
        return Stream.of(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .map(method -> new Ear(listener, method))
                .toList();
    }

    private static void tell(Ear ear, Object event) {
        try {
            ear.method().invoke(ear.listener(), event);
        } catch (InvocationTargetException e) {
            LOG.error("{} failed on {}", ear.method(), event, e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(ear.method() + " must be public in a public class", e);
        }
    }

    private record Ear(Object listener, Method method) {

        Ear {
            if (method.getParameterCount() != 1) {
                throw new IllegalArgumentException("@EventListener " + method + " must have one parameter");
            }
            method.setAccessible(true);
        }
    }
}
