package org.chorus.sandbox;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes a host interface out of an object that has only some of its methods; the others throw {@link NotEmulated}. */
public final class Emulation {

    private Emulation() {
    }

    /**
     * The interface, answered by the handler's public methods of the same name and parameter types. Default methods
     * of the interface work as they are unless the handler has its own.
     */
    public static <T> T of(Class<T> type, Object handler) {
        Map<Method, Optional<Method>> known = new ConcurrentHashMap<>();
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (self, method, arguments) -> answer(type, handler, known, self, method, arguments));
        return type.cast(proxy);
    }

    private static Object answer(Class<?> type, Object handler, Map<Method, Optional<Method>> known, Object self,
            Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return identity(type, self, method, arguments);
        }
        Optional<Method> answer = known.computeIfAbsent(method, wanted -> find(handler.getClass(), wanted));
        if (answer.isEmpty() && method.isDefault()) {
            return InvocationHandler.invokeDefault(self, method, arguments);
        }
        Method own = answer.orElseThrow(() -> new NotEmulated(type.getSimpleName() + "." + method.getName()));
        try {
            return own.invoke(handler, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Optional<Method> find(Class<?> handler, Method wanted) {
        Optional<Method> found = Arrays.stream(handler.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> method.getName().equals(wanted.getName()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), wanted.getParameterTypes()))
                .findFirst();
        found.ifPresent(method -> method.setAccessible(true));
        return found;
    }

    private static Object identity(Class<?> type, Object self, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> "sandbox " + type.getSimpleName();
        };
    }
}
