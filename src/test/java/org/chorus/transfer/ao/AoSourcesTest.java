package org.chorus.transfer.ao;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chorus.sandbox.ao.Database;
import org.chorus.transfer.Source;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class AoSourcesTest {

    private final Database database = Database.h2Memory();
    private AoSources sources;

    @Before
    public void start() {
        ActiveObjects ao = database.activeObjects("org.chorus", IdeaSourceRow.class);
        sources = new AoSources(ao);
    }

    @After
    public void stop() {
        database.close();
    }

    @Test
    public void whatIsAddedIsFoundOnItsBoardOnly() {
        Source first = source(1, "A1", 11, "a");
        Source same = source(2, "A1", 12, "a");
        sources.add(List.of(first));
        sources.add(List.of(same));

        assertEquals(List.of(first), sources.onBoard(1));
        assertEquals(List.of(same), sources.onBoard(2));
        assertEquals(List.of(), sources.onBoard(3));
    }

    @Test
    public void keysThatDifferInCaseOnlyAreTwo() {
        sources.add(List.of(source(1, "a1", 11, "a"), source(1, "A1", 12, "b")));

        assertEquals(Set.of("a1", "A1"), Set.copyOf(sources.onBoard(1).stream().map(Source::key).toList()));
    }

    @Test
    public void aBoardHasAKeyOnce() {
        sources.add(List.of(source(1, "A1", 11, "a")));

        assertThrows(RuntimeException.class, () -> sources.add(List.of(source(1, "A1", 12, "a"))));
    }

    @Test
    public void aChangeReplacesStateLinksAndFingerprint() {
        sources.add(List.of(source(1, "A1", 11, "a"), source(1, "A2", 12, "a")));
        Source changed = new Source(1, "A1", 11, "IN_USE", List.of("7", "8"), "b");

        sources.change(List.of(changed));

        assertEquals(Set.of(changed, source(1, "A2", 12, "a")), Set.copyOf(sources.onBoard(1)));
    }

    @Test
    public void thousandsAreAddedInOneStatement() {
        List<Source> many = new ArrayList<>(IntStream.range(0, 1_200).mapToObj(i -> source(1, "K" + i, i, "a")).toList());

        List<String> statements = database.statements().during(() -> sources.add(many));

        assertEquals(statements.toString(), 1, statements.size());
        assertEquals(1_200, sources.onBoard(1).size());
    }

    private static Source source(int board, String key, int idea, String fingerprint) {
        return new Source(board, key, idea, "SPARK", List.of(), fingerprint);
    }
}
