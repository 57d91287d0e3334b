package org.chorus.transfer;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.Test;

import org.chorus.given.Vectors;

public class SafeCellTest {

    private static final String ALPHABET = "'=+-@\t\r\n ax\uFF1D\uFF20\"";

    @Test
    public void everyTextComesBackAsItWas() {
        for (String text : samples()) {
            assertEquals(text, SafeCell.restored(SafeCell.neutral(text)));
        }
    }

    @Test
    public void noCellBeginsAsAFormula() {
        for (String text : samples()) {
            String cell = SafeCell.neutral(text);
            assertFalse(cell, !cell.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.strip().isEmpty()
                    ? cell.charAt(0) : cell.strip().charAt(0)) >= 0);
        }
    }

    @Test
    public void harmlessTextIsLeftAlone() {
        assertEquals("it's 1+1", SafeCell.neutral("it's 1+1"));
        assertEquals("'quoted'", SafeCell.neutral("'quoted'"));
    }

    private static List<String> samples() {
        List<String> samples = new ArrayList<>(Vectors.all());
        samples.addAll(List.of("", "'", "''", "=1+1", "'=1+1", "''=1+1", " =1", "' =1", "@x", "\t=1", "-1", "+", "\u00a0=1"));
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            samples.add(text.toString());
        }
        return samples;
    }
}
