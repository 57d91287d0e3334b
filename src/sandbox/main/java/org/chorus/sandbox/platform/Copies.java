package org.chorus.sandbox.platform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;

import com.atlassian.cache.CacheException;

/** Copies of things as they would arrive at another node. */
final class Copies {

    private Copies() {
    }

    /** @throws CacheException if it is not serialisable */
    static Object of(Object value) {
        if (value == null) {
            return null;
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (ObjectInputStream in = new Reader(bytes.toByteArray(), value.getClass().getClassLoader())) {
                return in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new CacheException(e);
        }
    }

    /** Finds the classes of apps, which the host's own loader does not see. */
    private static final class Reader extends ObjectInputStream {

        private final ClassLoader loader;

        Reader(byte[] bytes, ClassLoader loader) throws IOException {
            super(new ByteArrayInputStream(bytes));
            this.loader = loader;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass wanted) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(wanted.getName(), false, loader);
            } catch (ClassNotFoundException e) {
                return super.resolveClass(wanted);
            }
        }
    }
}
