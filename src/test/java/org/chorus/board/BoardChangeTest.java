package org.chorus.board;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.chorus.common.InvalidInput;
import org.junit.Test;

public final class BoardChangeTest {

    @Test
    public void nobodyIsNoHost() {
        Set<String> withNull = new HashSet<>(Arrays.asList("key-ann", null));

        assertEquals("board.hosts", assertThrows(InvalidInput.class, () -> hostedBy(withNull)).code());
        assertEquals(Set.of("key-ann"), hostedBy(Set.of("key-ann")).hosts());
    }

    private static BoardChange hostedBy(Set<String> hosts) {
        return new BoardChange("Ideas", "", BoardKind.OPEN, "", 0, hosts);
    }
}
