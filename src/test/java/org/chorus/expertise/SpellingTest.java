package org.chorus.expertise;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class SpellingTest {

    @Test
    public void oneSlipIsForgivenInAWordAndTwoInALongOne() {
        assertTrue(Spelling.isNear("kafak", "kafka"));
        assertTrue(Spelling.isNear("kafkaa", "kafka"));
        assertTrue(Spelling.isNear("kubernets", "kubernetes"));
        assertTrue(Spelling.isNear("kuberntes", "kubernetes"));
        assertFalse(Spelling.isNear("kfk", "kafka"));
        assertFalse(Spelling.isNear("java", "kafka"));
        assertFalse(Spelling.isNear("ops", "hps"));
    }

    @Test
    public void neighboursThatChangedPlacesAreOneSlip() {
        assertEquals(1, Spelling.distance("form", "from"));
        assertEquals(3, Spelling.distance("kitten", "sitting"));
        assertEquals(4, Spelling.distance("", "word"));
    }
}
