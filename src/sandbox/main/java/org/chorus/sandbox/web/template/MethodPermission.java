package org.chorus.sandbox.web.template;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which methods a template may call. */
@FunctionalInterface
public interface MethodPermission {

    boolean allows(Method method);

    /**
     * What Confluence allows templates of apps: values of the JDK and of Confluence, and of the app's own classes only what its
     * {@code <velocity-allowlist>} names as {@code package.Class#method(package.Type,...)}.
     */
    static MethodPermission allowlist(Set<String> methods) {
        Set<String> allowed = Set.copyOf(methods);
        return method -> isValue(method.getDeclaringClass()) || isOfTheHost(method) || allowed.contains(signature(method));
    }

    /** What the host's own templates may call: anything but the way to classes and class loaders. */
    static MethodPermission hostPages() {
        return method -> method.getDeclaringClass() != Class.class
                && !ClassLoader.class.isAssignableFrom(method.getDeclaringClass())
                && !method.getName().equals("getClass");
    }

    /** The form in which the descriptor names a method. */
    static String signature(Method method) {
        return method.getDeclaringClass().getName() + "#" + method.getName()
                + Arrays.stream(method.getParameterTypes()).map(Class::getTypeName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    /** What a class of the sandbox does in the place of one of Confluence. */
    private static boolean isOfTheHost(Method method) {
        return Stream.<Class<?>>iterate(method.getDeclaringClass().getSuperclass(), Objects::nonNull, Class::getSuperclass)
                .filter(above -> above.getPackageName().startsWith("com.atlassian."))
                .flatMap(above -> Arrays.stream(above.getDeclaredMethods()))
                .anyMatch(above -> above.getName().equals(method.getName())
                        && Arrays.equals(above.getParameterTypes(), method.getParameterTypes()));
    }

    private static boolean isValue(Class<?> type) {
        String name = type.getPackageName();
        return name.equals("java.util") || name.startsWith("java.time") || name.equals("java.net")
                || name.startsWith("com.atlassian.") || name.startsWith("org.chorus.sandbox.web.fragment")
                || type == String.class || type == CharSequence.class || type == Comparable.class
                || type == Boolean.class || type == Character.class || Number.class.isAssignableFrom(type);
    }
}
