package org.chorus.expertise;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chorus.expertise.EvidenceSearch.Found;
import org.chorus.expertise.EvidenceSearch.Taken;
import org.chorus.expertise.PeopleRank.Ranked;
import org.junit.Test;

public class PeopleRankTest {

    private static final long DAY = 86_400_000L;
    private static final long NOW = 2_000 * DAY;

    private final List<Found> works = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();

    @Test
    public void evidenceHalvesInAYear() {
        work(1, 1, "ann", Role.AUTHOR, 1, NOW);
        work(2, 2, "bob", Role.AUTHOR, 1, NOW - 365 * DAY);

        assertEquals(1 - Math.exp(-0.35), score("ann"), 1e-9);
        assertEquals(1 - Math.exp(-0.35 / 2), score("bob"), 1e-9);
    }

    @Test
    public void anAuthorCountsWholeAnEditorByShareAndACommenterAFifth() {
        work(1, 1, "ann", Role.AUTHOR, 1, NOW);
        work(1, 1, "bob", Role.EDITOR, 0.5, NOW);
        work(1, 1, "cho", Role.EDITOR, 0.01, NOW);
        work(1, 1, "eve", Role.COMMENTER, 0.2, NOW);
        work(1, 1, "gil", Role.ASKER, 0, NOW);

        assertEquals(List.of("ann", "bob", "cho", "eve"), best());
        assertEquals(score("cho"), score("eve"), 1e-12);
    }

    @Test
    public void talkingMuchInOneThreadIsNotKnowingMuch() {
        work(1, 1, "ann", Role.COMMENTER, 0.2, NOW);
        for (int i = 2; i < 50; i++) {
            work(i, 2, "bob", Role.COMMENTER, 0.2, NOW);
        }

        assertEquals(score("ann"), score("bob"), 1e-12);
    }

    @Test
    public void bandsTellWhoGuidesAndWhoDidOnce() {
        for (int i = 1; i <= 8; i++) {
            work(i, i, "ann", Role.AUTHOR, 1, NOW);
            work(i + 100, i + 100, "bob", Role.AUTHOR, 1, NOW - 4 * 365 * DAY);
        }
        work(300, 300, "cho", Role.AUTHOR, 1, NOW);
        work(301, 301, "eve", Role.AUTHOR, 1, NOW);
        work(302, 302, "eve", Role.AUTHOR, 1, NOW);

        assertEquals(Map.of("ann", Band.GUIDE, "bob", Band.WAS, "cho", Band.LEARNING, "eve", Band.PRACTISING),
                ranked().stream().collect(Collectors.toMap(Ranked::personKey, Ranked::band)));
    }

    @Test
    public void endorsementsAndOnesOwnWordSpeakToo() {
        taken.add(new Taken(9, new Part("eve", Role.OFFERING, 0, 0)));
        works.add(found(9, 9));

        List<Ranked> ranked = rank().best(Map.of("ann", 2.0));

        assertEquals(List.of("ann", "eve"), ranked.stream().map(Ranked::personKey).toList());
        assertTrue(ranked.get(0).endorsed() && ranked.get(1).offering());
        assertEquals(1 - Math.exp(-0.1), ranked.get(1).now(), 1e-9);
    }

    private void work(int id, int thread, String person, Role role, double share, long at) {
        if (works.stream().noneMatch(work -> work.id() == id)) {
            works.add(found(id, thread));
        }
        taken.add(new Taken(id, new Part(person, role, share, at)));
    }

    private static Found found(int id, int thread) {
        return new Found(id, WorkKey.comment(id), WorkKey.idea(thread), "OPS", 0, "Work " + id, NOW, 10, true);
    }

    private double score(String person) {
        return ranked().stream().filter(one -> one.personKey().equals(person)).findFirst().orElseThrow().now();
    }

    private List<String> best() {
        return ranked().stream().map(Ranked::personKey).toList();
    }

    private List<Ranked> ranked() {
        return rank().best(Map.of());
    }

    private PeopleRank rank() {
        return new PeopleRank(works, works.stream().collect(Collectors.toMap(Found::id, work -> 1.0)), taken, Freshness.of(NOW, 0));
    }
}
