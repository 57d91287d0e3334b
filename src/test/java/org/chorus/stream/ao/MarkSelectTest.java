package org.chorus.stream.ao;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chorus.common.TimeCursor;
import org.chorus.given.AStream;
import org.chorus.stream.Channel;
import org.chorus.stream.MarkQuery;
import org.junit.Test;

public class MarkSelectTest {

    private static final int CHANNELS = 60;
    private static final int ACTIVITIES = 900;
    private static final int SECONDS = 300;

    private final Random chance = new Random(11);

    @Test
    public void theNewestOfEachChannelAreTheNewestOfAll() {
        try (AStream stream = AStream.onPostgreSql()) {
            fill(stream);
            int full = 0;
            for (int i = 0; i < 200; i++) {
                MarkQuery query = query();
                List<List<Long>> ofAll = found(stream, MarkSelect.newestOfAll(query), query.most());
                assertEquals(query.toString(), ofAll, found(stream, MarkSelect.newestOfEach(query), query.most()));
                full += ofAll.size() == query.most() ? 1 : 0;
            }
            assertTrue(full + " of 200 pages are full", full > 50 && full < 200);
        }
    }

    private MarkQuery query() {
        Set<String> channels = some(1 + chance.nextInt(CHANNELS)).stream().map(MarkSelectTest::channel).collect(Collectors.toSet());
        TimeCursor before = chance.nextBoolean() ? TimeCursor.START : new TimeCursor(1_000L * chance.nextInt(SECONDS), chance.nextInt(ACTIVITIES));
        long since = chance.nextInt(4) == 0 ? 1_000L * chance.nextInt(SECONDS) : 0;
        return new MarkQuery(channels, before, since, chance.nextInt(4) == 0 ? Set.of("OPS") : Set.of(), 1 + chance.nextInt(40));
    }

    private static List<List<Long>> found(AStream stream, MarkSelect select, int most) {
        return stream.world.sql.list(most, select.text(), select.parameters(), row -> List.of(row.getLong(1), row.getLong(2), row.getLong(4)));
    }

    /** Several at the same time, in several channels, of which a few hold the most; some gone, some of a space that others leave out. */
    private void fill(AStream stream) {
        List<List<Object>> rows = new ArrayList<>();
        for (int id = 1; id <= ACTIVITIES; id++) {
            long at = 1_000L * chance.nextInt(SECONDS);
            long gone = chance.nextInt(10) == 0 ? at : 0;
            String space = chance.nextInt(3) == 0 ? "OPS" : "DEV";
            for (int channel : some(1 + chance.nextInt(4))) {
                rows.add(List.of(id, channel(channel), at, space, 0L, 0, gone, 0L));
            }
        }
        stream.world.transactions.required(() -> stream.world.sql.batch("INSERT INTO {ACTIVITY_CHANNEL} ([ACTIVITY_ID], [CHANNEL], [HAPPENED_AT],"
                + " [SPACE_KEY], [CONTENT_ID], [BOARD_ID], [GONE_AT], [TARGET_GONE_AT]) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows));
    }

    private List<Integer> some(int many) {
        List<Integer> all = IntStream.range(0, CHANNELS).mapToObj(i -> (int) (i * chance.nextDouble())).distinct().collect(Collectors.toList());
        Collections.shuffle(all, chance);
        return all.subList(0, Math.min(many, all.size()));
    }

    private static String channel(int number) {
        return Channel.person("key-" + number);
    }
}
