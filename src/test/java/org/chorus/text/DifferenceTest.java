package org.chorus.text;

import static org.chorus.text.Difference.Kind.ADDED;
import static org.chorus.text.Difference.Kind.REMOVED;
import static org.chorus.text.Difference.Kind.SAME;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.chorus.text.Difference.Kind;
import org.chorus.text.Difference.Line;
import org.chorus.text.Difference.Segment;
import org.junit.Test;

public final class DifferenceTest {

    @Test
    public void equalTextsDifferInNothing() {
        assertTrue(Difference.between("a\nb", "a\nb").isEmpty());
        assertTrue(Difference.between("", "").isEmpty());
    }

    @Test
    public void aChangedWordStandsBesideWhatItReplaced() {
        Difference difference = Difference.between("the old house", "the new house");

        assertEquals(List.of(new Line(SAME, List.of(new Segment(SAME, "the "), new Segment(REMOVED, "old "),
                new Segment(ADDED, "new "), new Segment(SAME, "house")))), difference.lines());
    }

    @Test
    public void linesThatCameAndWentAreWhole() {
        Difference difference = Difference.between("a\nb\nc", "a\nc\nd");

        assertEquals(List.of(SAME, REMOVED, SAME, ADDED), difference.lines().stream().map(Line::kind).toList());
    }

    @Test
    public void linesWithNothingInCommonAreNotMixed() {
        Difference difference = Difference.between("apples and pears", "quite something else");

        assertEquals(List.of(REMOVED, ADDED), difference.lines().stream().map(Line::kind).toList());
        assertFalse(difference.isEmpty());
    }

    @Test
    public void bothTextsCanBeReadBackFromAnyDifference() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String before = text(random);
            String after = text(random);
            Difference difference = Difference.between(before, after);

            assertEquals(before, readBack(difference, ADDED, before.isEmpty()));
            assertEquals(after, readBack(difference, REMOVED, after.isEmpty()));
        }
    }

    @Test(timeout = 5_000)
    public void longTextsWithNothingInCommonTakeNoTime() {
        String before = "a ".repeat(10_000);
        String after = "b\n".repeat(10_000);

        assertFalse(Difference.between(before, after).isEmpty());
        assertFalse(Difference.between("a\n".repeat(10_000), after).isEmpty());
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 6).mapToObj(i -> List.of("a", "b", " ", "\n", "c d", ".").get(i))
                .collect(Collectors.joining());
    }

    private static String readBack(Difference difference, Kind without, boolean empty) {
        List<String> lines = difference.lines().stream().filter(line -> line.kind() != without)
                .map(line -> line.segments().stream().filter(segment -> segment.kind() != without).map(Segment::text)
                        .collect(Collectors.joining()))
                .toList();
        assertEquals(empty, lines.isEmpty());
        return String.join("\n", lines);
    }
}
