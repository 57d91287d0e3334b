package org.chorus.signatures;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/** A jar that stands in for the real API: our signatures, with one type altered. */
final class StandIn {

    private static final Path CLASSES = Path.of("target/classes");

    private StandIn() {
    }

    /** @param alteration what to do to that type; a type whose name it empties is left out */
    static Path write(Path jar, String type, Consumer<ClassNode> alteration) {
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(found -> found.toString().endsWith(".class")).toList()) {
                ClassNode node = new ClassNode();
                new ClassReader(Files.readAllBytes(file)).accept(node, 0);
                if (node.name.equals(type.replace('.', '/'))) {
                    alteration.accept(node);
                }
                if (!node.name.isEmpty()) {
                    entries.putNextEntry(new JarEntry(CLASSES.relativize(file).toString().replace('\\', '/')));
                    ClassWriter writer = new ClassWriter(0);
                    node.accept(writer);
                    entries.write(writer.toByteArray());
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A jar with one interface that has one method. */
    static Path one(Path jar, String type, String method, String descriptor) {
        ClassWriter writer = new ClassWriter(0);
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT;
        writer.visit(Opcodes.V17, access | Opcodes.ACC_INTERFACE, type, null, "java/lang/Object", null);
        writer.visitMethod(access, method, descriptor, null, null).visitEnd();
        writer.visitEnd();
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry(type + ".class"));
            entries.write(writer.toByteArray());
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
