package org.chorus.common;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;

public class SlicesTest {

    @Test
    public void allIsInOneSliceInItsOrderAndNoneIsTooLarge() {
        assertEquals(List.of(), Slices.of(List.of(), 2));
        assertEquals(List.of(List.of(1)), Slices.of(List.of(1), 2));
        assertEquals(List.of(List.of(1, 2)), Slices.of(List.of(1, 2), 2));
        assertEquals(List.of(List.of(1, 2), List.of(3, 4), List.of(5)), Slices.of(List.of(1, 2, 3, 4, 5), 2));
    }

    @Test
    public void noListIsLongerThanEveryDatabaseTakesTwice() {
        List<Integer> values = IntStream.range(0, 2_000).boxed().toList();

        List<List<Integer>> lists = Slices.listed(values);

        assertEquals(List.of(900, 900, 200), lists.stream().map(List::size).toList());
        assertEquals(values, lists.stream().flatMap(List::stream).toList());
    }
}
