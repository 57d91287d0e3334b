package org.chorus.sandbox.plugin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An app's Spring context, spoken to by reflection: its Spring lives in the OSGi framework and is not the same class
 * as any Spring on the host's own class path.
 */
final class PluginContext {

    private static final int AUTOWIRE_CONSTRUCTOR = 3;

    private final Object context;

    PluginContext(Object context) {
        this.context = context;
    }

    /** A new instance; Spring chooses the constructor with the most arguments that it can fill. */
    Object create(Class<?> type) {
        Object factory = call(context, "getAutowireCapableBeanFactory");
        return call(factory, "createBean", new Class<?>[] {Class.class, int.class, boolean.class}, type,
                AUTOWIRE_CONSTRUCTOR, false);
    }

    Optional<Object> bean(String id) {
        boolean known = (boolean) call(context, "containsBean", new Class<?>[] {String.class}, id);
        return known ? Optional.of(call(context, "getBean", new Class<?>[] {String.class}, id)) : Optional.empty();
    }

    <T> List<T> beans(Class<T> type) {
        Map<?, ?> beans = (Map<?, ?>) call(context, "getBeansOfType", new Class<?>[] {Class.class}, type);
        return beans.values().stream().map(type::cast).toList();
    }

    private static Object call(Object target, String name) {
        return call(target, name, new Class<?>[0]);
    }

    private static Object call(Object target, String name, Class<?>[] types, Object... arguments) {
        try {
            Method method = target.getClass().getMethod(name, types);
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("Spring failed in " + name, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Spring has no " + name, e);
        }
    }
}
