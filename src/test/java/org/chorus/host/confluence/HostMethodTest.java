package org.chorus.host.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.Optional;
import org.junit.Test;

public class HostMethodTest {

    private static final IOException FULL = new IOException("full");

    @Test
    public void findsTheOverloadThatTakesTheArguments() {
        HostMethod repeat = method("repeat(String, int)");

        assertEquals(Optional.of("ababab"), repeat.call(new Services(), "ab", 3));
        assertEquals(Optional.of("7x2"), repeat.call(new Services(), 7L, 2));
    }

    @Test
    public void callsStaticMethodsAndPassesNull() {
        assertEquals(Optional.of("hello null"), method("greet(Object)").call(null, (Object) null));
    }

    @Test
    public void answersNothingWhereTheHostHasNoSuchMethodOrClass() {
        HostMethod gone = method("gone()");
        HostMethod never = new HostMethod("x", "com.atlassian.Never", "was()");

        assertFalse(gone.isPresent());
        assertFalse(never.isPresent());
        assertEquals(Optional.empty(), gone.call(new Services()));
        assertEquals(Optional.empty(), never.call(null));
    }

    @Test
    public void answersNothingWhereNoOverloadTakesTheArguments() {
        HostMethod repeat = method("repeat(String, int)");

        assertTrue(repeat.isPresent());
        assertEquals(Optional.empty(), repeat.call(new Services(), "ab", "cd"));
        assertFalse(method("repeat(String)").isPresent());
    }

    @Test
    public void failuresOfTheHostAreNotSwallowed() {
        assertThrows(ArithmeticException.class, () -> method("divide(int)").call(new Services(), 0));
        assertSame(FULL, assertThrows(IllegalStateException.class, () -> method("store()").call(new Services())).getCause());
    }

    @Test
    public void namesItselfForTheSelfCheck() {
        assertEquals("com.atlassian.Never.was(String)", new HostMethod("x", "com.atlassian.Never", "was(String)").toString());
    }

    private static HostMethod method(String signature) {
        return new HostMethod("x", Services.class.getName(), signature);
    }

    public static final class Services {

        public String repeat(String text, int times) {
            return text.repeat(times);
        }

        public String repeat(Long number, int times) {
            return number + "x" + times;
        }

        public static String greet(Object whom) {
            return "hello " + whom;
        }

        public int divide(int by) {
            return 1 / by;
        }

        public void store() throws IOException {
            throw FULL;
        }
    }
}
