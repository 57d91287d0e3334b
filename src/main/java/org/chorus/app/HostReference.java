package org.chorus.app;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.stream.Stream;

/**
 * A class of the host, or one of its members, as the bytecode of ours names it.
 *
 * @param owner       with slashes
 * @param name        empty for the class itself
 * @param descriptor  erased types as the JVM links them
 * @param ofInterface whether the call takes the owner for an interface; linking fails where it is not
 */
record HostReference(String owner, String name, String descriptor, boolean ofInterface) {

    static HostReference toClass(String owner) {
        return new HostReference(owner, "", "", false);
    }

    /** Whether it would link, found the way the JVM looks for it: in the class, its parents and its interfaces. */
    boolean isIn(ClassLoader host) {
        try {
            Class<?> type = Class.forName(owner.replace('/', '.'), false, host);
            if (name.isEmpty()) {
                return true;
            }
            return descriptor.startsWith("(") ? type.isInterface() == ofInterface && hasMethod(type) : hasField(type);
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }

    private boolean hasMethod(Class<?> type) {
        if (name.equals("<init>")) {
            return Stream.of(type.getDeclaredConstructors()).anyMatch(this::fits);
        }
        boolean own = Stream.concat(Stream.of(type.getMethods()), Stream.of(type.getDeclaredMethods())).anyMatch(this::fits);
        return own || type.isInterface() && Stream.of(Object.class.getMethods()).anyMatch(this::fits)
                || type.getSuperclass() != null && hasMethod(type.getSuperclass());
    }

    private boolean hasField(Class<?> type) {
        return Stream.concat(Stream.of(type.getFields()), Stream.of(type.getDeclaredFields())).anyMatch(this::fits);
    }

    private boolean fits(Method method) {
        return method.getName().equals(name)
                && MethodType.methodType(method.getReturnType(), method.getParameterTypes()).toMethodDescriptorString().equals(descriptor);
    }

    private boolean fits(Constructor<?> constructor) {
        return MethodType.methodType(void.class, constructor.getParameterTypes()).toMethodDescriptorString().equals(descriptor);
    }

    private boolean fits(Field field) {
        return field.getName().equals(name) && field.getType().descriptorString().equals(descriptor);
    }

    /** Such as `com.atlassian.sal.api.user.UserManager.isAdmin(Lcom/...;)Z`. */
    @Override
    public String toString() {
        return owner.replace('/', '.') + (name.isEmpty() ? "" : "." + name + descriptor);
    }
}
