package org.chorus.idea.ao;

import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chorus.given.ABoard;
import org.chorus.given.AWorld;
import org.chorus.idea.IdeaBatches;
import org.chorus.idea.IdeaQuery;
import org.chorus.idea.IdeaSort;
import org.junit.Test;

/** What a page of a board costs PostgreSQL. */
public class BoardPlanTest {

    private static final int IDEAS = 10_000;
    private static final int PAGE = 21;
    private static final Pattern SCANNED = Pattern.compile("Scan.*actual time=\\S+ rows=(\\d+) loops=(\\d+)");

    @Test
    public void aPageIsFoundWithoutReadingTheBoard() {
        try (AWorld world = AWorld.onPostgreSql()) {
            int board = ABoard.in("OPS").id(world);
            long now = world.clock.millis();
            for (int from = 0; from < IDEAS; from += 500) {
                world.batches.add(board, IntStream.range(from, from + 500).mapToObj(i ->
                        new IdeaBatches.Entry("Idea number " + i, "", AWorld.key("ann"), "", "SPARK", now - i * 1000L)).toList());
            }
            world.transactions.required(() -> world.sql.update("ANALYZE {IDEA}", List.of()));

            for (IdeaSort sort : List.of(IdeaSort.HOT, IdeaSort.NEW)) {
                List<String> plan = plan(world, new IdeaQuery(board, sort, Set.of(), Set.of(), Set.of(), List.of(), List.of(), PAGE));

                long read = plan.stream().map(SCANNED::matcher).filter(Matcher::find)
                        .mapToLong(found -> Long.parseLong(found.group(1)) * Long.parseLong(found.group(2))).sum();
                assertTrue(String.join("\n", plan), read > 0 && read <= 2 * PAGE);
            }
        }
    }

    /** How the database goes about the very statement that a page sends. */
    private static List<String> plan(AWorld world, IdeaQuery query) {
        IdeaSelect select = IdeaSelect.of(query);
        return world.sql.list(query.most(), "EXPLAIN (ANALYZE) " + select.text(), select.parameters(), row -> row.getString(1));
    }
}
