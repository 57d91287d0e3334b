package org.chorus.signatures;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** Signatures must not grow into an emulation: that is what the sandbox is for. */
public class NoBehaviourTest {

    private static final Pattern CONFIDENCE = Pattern.compile("/\\*\\* [^\\n]*\\[[SL]] [^\\n]*\\*/");

    @Test
    public void signaturesDoNothing() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(Path.of("target/classes/com/atlassian"), ".class")) {
            found.addAll(Behaviour.of(Files.readAllBytes(file)));
        }

        assertEquals(List.of(), found);
    }

    @Test
    public void eachSaysInOneLineHowSureWeAreOfItAndWhereItWasSeen() throws IOException {
        List<Path> silent = new ArrayList<>();
        for (Path file : files(Path.of("main/java"), ".java")) {
            if (!CONFIDENCE.matcher(Files.readString(file)).find()) {
                silent.add(file);
            }
        }

        assertEquals(List.of(), silent);
    }

    @Test
    public void nothingButTheHostsNamesIsHere() throws IOException {
        assertTrue(files(Path.of("target/classes"), ".class").stream().allMatch(file -> file.startsWith("target/classes/com/atlassian")));
    }

    @Test
    public void behaviourIsNoticed() throws IOException {
        assertEquals(List.of("loops"), deedsOf(Loops.class));
        assertEquals(List.of("catches"), deedsOf(Catches.class));
        assertEquals(List.of("calls java/lang/System.currentTimeMillis"), deedsOf(LooksAtTheClock.class));
        assertEquals(List.of("calls java/util/concurrent/locks/ReentrantLock.lock"), deedsOf(Locks.class));
        assertEquals(List.of("changes the static field count"), deedsOf(Counts.class));
        assertEquals(List.of("has a body in an interface"), deedsOf(Answers.class));
        assertEquals(List.of("throws or locks"), deedsOf(Refuses.class));
        assertEquals(List.of(), deedsOf(Value.class));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static List<String> deedsOf(Class<?> type) throws IOException {
        try (InputStream classFile = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return Behaviour.of(classFile.readAllBytes()).stream().map(deed -> deed.replaceFirst("^[^:]*: ", "")).toList();
        }
    }

    private static final class Loops {
        int down(int from) {
            int left = from;
            while (left > 0) {
                left--;
            }
            return left;
        }
    }

    private static final class Catches {
        int number(String text) {
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException e) {
                return 0;
            }
        }
    }

    private static final class LooksAtTheClock {
        long now() {
            return System.currentTimeMillis();
        }
    }

    private static final class Locks {
        void lock(ReentrantLock lock) {
            lock.lock();
        }
    }

    private static final class Counts {
        private static int count;

        void more() {
            count = count + 1;
        }
    }

    private interface Answers {
        default int answer() {
            return 42;
        }
    }

    private static final class Refuses {
        void refuse(RuntimeException why) {
            throw why;
        }
    }

    private static final class Value {
        private final String name;

        Value(String name) {
            this.name = name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Value that && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
