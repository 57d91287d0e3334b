package org.chorus.expertise;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chorus.expertise.PeopleRank.Ranked;
import org.chorus.expertise.Proposals.Proposal;
import org.chorus.expertise.ao.AoEvidenceSearch;
import org.chorus.expertise.ao.AoWorks;
import org.chorus.given.SpaceRights;
import org.chorus.host.Viewer;
import org.chorus.host.ao.Sql;
import org.chorus.sandbox.ao.Database;
import org.junit.AfterClass;
import org.junit.Test;

/**
 * Whom the finder names for a real community's proposals before they were written, against who then wrote them. Works
 * are in the real tables and found by the code that ships; finder.md has the figures, and says what was fixed on which.
 */
public class FinderEvaluationTest {

    private static final LocalDate TRIAL = LocalDate.of(2022, 1, 1);
    private static final LocalDate CUT = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2100, 1, 1);
    private static final Viewer READER = new Viewer("reader");

    private static final Proposals PROPOSALS = new Proposals();
    private static final Map<String, Ranking> TRIAL_FIGURES = figures(TRIAL, CUT);
    private static final Map<String, Ranking> FIGURES = figures(CUT, END);

    @AfterClass
    public static void tell() throws IOException {
        Files.writeString(Path.of("target/finder-figures.md"), table());
    }

    @Test
    public void isAheadOfTheMostActiveAndOfBalogsDocumentModelHoweverSmoothed() {
        Ranking ours = FIGURES.get("Chorus");

        FIGURES.forEach((name, other) -> assertTrue(name + "\n" + table(),
                name.equals("Chorus") || ours.mrr() > other.mrr() && ours.ndcg() > other.ndcg()));
    }

    @Test
    public void theDocumentationSaysWhatIsMeasured() throws IOException {
        String page = Files.readString(Path.of("docs/finder.md"));

        table().lines().forEach(line -> assertTrue(line + " is missing in finder.md, or otherwise there", page.contains(line)));
    }

    @Test
    public void asManyQuestionsAreAskedAsTheDocumentationSays() {
        assertEquals(159, PROPOSALS.questions(CUT, END).size());
        assertEquals(58, PROPOSALS.questions(TRIAL, CUT).size());
    }

    private static String table() {
        return FIGURES.entrySet().stream()
                .map(one -> "| " + one.getKey() + " | " + one.getValue() + " | " + TRIAL_FIGURES.get(one.getKey()) + " |")
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Ranking> figures(LocalDate from, LocalDate to) {
        List<Work> works = PROPOSALS.worksBefore(from);
        List<Proposal> questions = PROPOSALS.questions(from, to);
        Map<String, Ranking> figures = new LinkedHashMap<>();
        List<String> active = Ranking.of(PROPOSALS.activityBefore(from));
        figures.put("most active people", Ranking.of(questions, question -> active));
        for (Balog.Smoothing smoothing : Balog.Smoothing.values()) {
            for (boolean dividing : new boolean[] {false, true}) {
                Balog balog = new Balog(works, PROPOSALS.byNumber(), smoothing, dividing);
                figures.put(name(smoothing, dividing), Ranking.of(questions, question -> balog.ranked(question.question())));
            }
        }
        figures.put("Chorus", ours(works, questions, from));
        return figures;
    }

    private static String name(Balog.Smoothing smoothing, boolean dividing) {
        return "Balog 2006, model 2, " + (smoothing == Balog.Smoothing.DIRICHLET ? "Dirichlet" : "Jelinek-Mercer, λ = 0.5")
                + (dividing ? ", p(d\\|ca) summing to 1" : "");
    }

    private static Ranking ours(Collection<Work> works, List<Proposal> questions, LocalDate day) {
        try (Database database = Database.h2Memory()) {
            ActiveObjects ao = database.activeObjects("org.chorus", AnEvidence.ROWS);
            Sql sql = new Sql(database.executors());
            new AoWorks(ao, sql).put(works);
            Clock clock = Clock.fixed(Instant.ofEpochMilli(Proposals.millis(day)), ZoneOffset.UTC);
            Finder finder = new Finder(new AoEvidenceSearch(sql), new Sight(new SpaceRights().view(READER.key(), "EIPS")),
                    new Unendorsed(), clock);
            Function<Proposal, List<String>> ranked = question -> finder.find(READER, finder.spaces(READER), Question.saying(question.question()), List.of())
                    .people().stream().map(Ranked::personKey).toList();
            return Ranking.of(questions, ranked);
        }
    }
}
