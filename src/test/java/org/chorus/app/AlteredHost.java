package org.chorus.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** The signatures and our own classes, loaded anew with one class of the host altered: a Confluence of another version. */
final class AlteredHost extends ClassLoader {

    private final String altered;
    private final Consumer<ClassNode> alteration;

    private AlteredHost(String altered, Consumer<ClassNode> alteration) {
        super(AlteredHost.class.getClassLoader());
        this.altered = altered;
        this.alteration = alteration;
    }

    static ClassLoader complete() {
        return new AlteredHost("", type -> { });
    }

    static ClassLoader withoutClass(String name) {
        return new AlteredHost(name, null);
    }

    static ClassLoader without(String name, String method) {
        return new AlteredHost(name, type -> type.methods.removeIf(found -> found.name.equals(method)));
    }

    static ClassLoader answering(String name, String method, String descriptorOfType) {
        return new AlteredHost(name, type -> type.methods.stream().filter(found -> found.name.equals(method))
                .forEach(found -> found.desc = found.desc.replaceFirst("\\).*", ")" + descriptorOfType)));
    }

    static ClassLoader wanting(String name, String method) {
        return new AlteredHost(name, type ->
                type.methods.add(new MethodNode(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, method, "()V", null, null)));
    }

    static ClassLoader asClass(String name) {
        return new AlteredHost(name, type -> type.access = Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!name.startsWith("com.atlassian.") && !name.startsWith("org.chorus.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        if (name.equals(altered) && alteration == null) {
            throw new ClassNotFoundException(name);
        }
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = name.equals(altered) ? alter(in.readAllBytes()) : in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private byte[] alter(byte[] bytes) {
        ClassNode type = new ClassNode();
        new ClassReader(bytes).accept(type, 0);
        alteration.accept(type);
        ClassWriter writer = new ClassWriter(0);
        type.accept(writer);
        return writer.toByteArray();
    }
}
