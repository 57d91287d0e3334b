package org.chorus.web;

import static org.junit.Assert.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class ScreenAddressTest {

    private final ScreenAddress address = ScreenAddress.of("/boards/{id}/import");

    @Test
    public void placesTakeWhatStandsThere() {
        assertEquals(Optional.of(Map.of("id", "7")), address.match("/boards/7/import"));
        assertEquals(Optional.of(Map.of("id", "7")), address.match("/boards/7/import/"));
    }

    @Test
    public void anotherPathIsNotTaken() {
        assertEquals(Optional.empty(), address.match("/boards/7"));
        assertEquals(Optional.empty(), address.match("/ideas/7/import"));
        assertEquals(Optional.empty(), address.match(""));
    }
}
