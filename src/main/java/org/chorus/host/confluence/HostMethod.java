package org.chorus.host.confluence;

import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A public method of the host that is found by its name and arguments when it is called, because we are not sure of
 * its exact shape. Where the host has none, the call answers nothing and the caller does without.
 */
public final class HostMethod {

    private final String feature;
    private final String owner;
    private final String signature;
    /** Kept once there are any: a busy page asks for its facts hundreds of times. */
    private final AtomicReference<List<Method>> known = new AtomicReference<>(List.of());

    /**
     * @param feature   what is off without it; names the text `chorus.app.feature.<feature>`
     * @param owner     full name of the class or interface that declares it
     * @param signature name and simple names of the arguments, such as `getText(Locale, String)`; only their number counts
     */
    public HostMethod(String feature, String owner, String signature) {
        this.feature = feature;
        this.owner = owner;
        this.signature = signature;
    }

    public String feature() {
        return feature;
    }

    public boolean isPresent() {
        return !candidates().isEmpty();
    }

    /**
     * What the host answers, empty too when that is null or the host has no such method.
     *
     * @param target null for a static method
     * @throws IllegalStateException when the host's method fails with a checked exception, which is the cause
     */
    public Optional<Object> call(Object target, Object... values) {
        return candidates().stream().filter(method -> takes(method, values)).findFirst()
                .map(method -> invoke(method, target, values));
    }

    private List<Method> candidates() {
        if (known.get().isEmpty()) {
            known.set(found());
        }
        return known.get();
    }

    private List<Method> found() {
        String name = signature.substring(0, signature.indexOf('('));
        int count = signature.endsWith("()") ? 0 : signature.split(",").length;
        return ownerType().stream().flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == count).toList();
    }

    private Optional<Class<?>> ownerType() {
        try {
            return Optional.of(Class.forName(owner, false, HostMethod.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError absent) {
            return Optional.empty();
        }
    }

    private static boolean takes(Method method, Object... values) {
        Class<?>[] parameters = MethodType.methodType(void.class, method.getParameterTypes()).wrap().parameterArray();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && !parameters[i].isInstance(values[i])) {
                return false;
            }
        }
        return parameters.length == values.length;
    }

    private Object invoke(Method method, Object target, Object... values) {
        try {
            return method.invoke(target, values);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The host does not let us call " + this, e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException("The host failed in " + this, e.getCause());
        }
    }

    /** Such as `com.atlassian.confluence.user.UserAccessor.isDeactivated(String)`. */
    @Override
    public String toString() {
        return owner + "." + signature;
    }
}
