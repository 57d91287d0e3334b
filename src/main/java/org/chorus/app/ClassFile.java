package org.chorus.app;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;

/** What one of our compiled classes calls of the host, read from its constant pool (JVM specification, 4.4). */
final class ClassFile {

    private static final String HOST = "com/atlassian/";
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;

    private final String[] texts;
    private final int[] tags;
    private final int[] firsts;
    private final int[] seconds;
    private final String name;

    private ClassFile(DataInputStream in) throws IOException {
        in.readLong();
        int count = in.readUnsignedShort();
        texts = new String[count];
        tags = new int[count];
        firsts = new int[count];
        seconds = new int[count];
        for (int i = 1; i < count; i++) {
            readEntry(in, i);
            if (tags[i] == LONG || tags[i] == DOUBLE) {
                i++;
            }
        }
        in.readUnsignedShort();
        name = className(in.readUnsignedShort());
    }

    static ClassFile of(byte[] bytes) {
        try {
            return new ClassFile(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("Not a class file", e);
        }
    }

    /** Full name, with dots. */
    String name() {
        return name.replace('/', '.');
    }

    /** Classes first, then members, each once. */
    Set<HostReference> hostReferences() {
        Set<HostReference> found = new LinkedHashSet<>();
        for (int i = 1; i < tags.length; i++) {
            if (tags[i] == CLASS && className(i).startsWith(HOST)) {
                found.add(HostReference.toClass(className(i)));
            }
        }
        for (int i = 1; i < tags.length; i++) {
            if (isMember(tags[i]) && className(firsts[i]).startsWith(HOST)) {
                int nameAndType = seconds[i];
                found.add(new HostReference(className(firsts[i]), texts[firsts[nameAndType]], texts[seconds[nameAndType]],
                        tags[i] == INTERFACE_METHOD));
            }
        }
        return found;
    }

    private void readEntry(DataInputStream in, int i) throws IOException {
        tags[i] = in.readUnsignedByte();
        switch (tags[i]) {
            case UTF8 -> texts[i] = in.readUTF();
            case LONG, DOUBLE -> in.readLong();
            case METHOD_HANDLE -> {
                in.readUnsignedByte();
                in.readUnsignedShort();
            }
            case 3, 4, FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE, 17, 18 -> {
                firsts[i] = in.readUnsignedShort();
                seconds[i] = in.readUnsignedShort();
            }
            default -> firsts[i] = in.readUnsignedShort();
        }
    }

    private String className(int index) {
        String written = texts[firsts[index]];
        return written.startsWith("[") ? written.replaceFirst("^\\[+L?", "").replaceFirst(";$", "") : written;
    }

    private static boolean isMember(int tag) {
        return tag == FIELD || tag == METHOD || tag == INTERFACE_METHOD;
    }
}
