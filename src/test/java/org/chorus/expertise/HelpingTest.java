package org.chorus.expertise;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import org.junit.Test;

public class HelpingTest {

    @Test
    public void answersCountAgainstQuestionsAndAskingCostsNothing() {
        Helping helping = new Helping();
        for (int i = 0; i < 4; i++) {
            helping.answers("bob", "ann", 1);
        }
        helping.answers("ann", "bob", 1);
        for (int i = 0; i < 4; i++) {
            helping.asks("bob", 1);
        }
        helping.asks("eve", 1);

        Map<String, Double> all = helping.all();

        assertEquals(2.0, all.get("ann"), 1e-9);
        assertEquals(0.0, all.get("bob"), 1e-9);
        assertNull(all.get("eve"));
    }

    /** Who answers those who answer knows more than who answers as many beginners: that is what the rank is for. */
    @Test
    public void fromTwoHundredAnswersOnItMattersWhoWasHelped() {
        Helping helping = new Helping();
        for (int i = 0; i < 100; i++) {
            helping.answers("beginner" + i, "ann", 1);
            helping.answers("novice" + i, "bob", 1);
        }
        for (int i = 0; i < 10; i++) {
            helping.answers("bob", "cho", 1);
            helping.answers("beginner0", "eve", 1);
        }

        Map<String, Double> all = helping.all();

        assertTrue(all.toString(), all.get("cho") > all.get("eve"));
        assertNull(all.get("beginner0"));
    }
}
