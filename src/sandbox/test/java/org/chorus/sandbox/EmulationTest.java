package org.chorus.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Iterator;
import java.util.List;

import org.junit.Test;

public class EmulationTest {

    @Test
    public void theHandlersMethodsAnswer() {
        Iterator<?> iterator = Emulation.of(Iterator.class, new OnlyNext());

        assertEquals("one", iterator.next());
    }

    @Test
    public void aMethodTheHandlerLacksIsNamed() {
        Iterator<?> iterator = Emulation.of(Iterator.class, new OnlyNext());

        NotEmulated refused = assertThrows(NotEmulated.class, iterator::hasNext);
        assertEquals("The sandbox does not emulate Iterator.hasNext", refused.getMessage());
    }

    @Test
    public void aDefaultMethodWorksAsTheInterfaceSays() {
        Iterator<?> iterator = Emulation.of(Iterator.class, new OnlyNext());

        assertThrows(UnsupportedOperationException.class, iterator::remove);
    }

    @Test
    public void whatTheHandlerThrowsArrivesUnwrapped() {
        List<?> list = Emulation.of(List.class, new Failing());

        assertEquals("no luck", assertThrows(IllegalStateException.class, list::size).getMessage());
    }

    /** Package-private on purpose: handlers need not be public. */
    static final class OnlyNext {
        public Object next() {
            return "one";
        }
    }

    static final class Failing {
        public int size() {
            throw new IllegalStateException("no luck");
        }
    }
}
