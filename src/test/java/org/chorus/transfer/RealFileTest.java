package org.chorus.transfer;

import static org.chorus.given.AWorld.as;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.given.ABoard;
import org.chorus.idea.IdeaFilter;
import org.chorus.idea.IdeaSort;
import org.chorus.idea.IdeaView;
import org.chorus.idea.IdeasImported;
import org.chorus.transfer.ImportRun.Outcome;
import org.chorus.transfer.ImportRun.State;
import org.junit.After;
import org.junit.Test;

/** Eleven years of a real community, 584 proposals; what it must come to is worked out here by a reader of its own. */
public class RealFileTest {

    private static final Map<String, String> STATES = Map.of("Draft", "SPARK", "Review", "OPEN", "Last Call", "CALL",
            "Final", "IN_USE", "Living", "IN_USE", "Stagnant", "LAPSED", "Withdrawn", "WITHDRAWN");

    private final ATransfer transfer = ATransfer.onH2();
    private final int board = ABoard.in("OPS").id(transfer.world);
    private final List<Map<String, String>> proposals = read(ATransfer.realFile());

    @After
    public void close() {
        transfer.close();
    }

    @Test
    public void everyProposalComesInByFewStatementsAndEveryLoneLinkIsTold() {
        long statements = transfer.world.database.statements().total();

        ImportRun run = importIt();

        statements = transfer.world.database.statements().total() - statements;
        assertEquals(new Outcome(584, 584, 0, 0, loneLinks(), List.of()), run.outcome());
        assertEquals(State.DONE, run.state());
        assertTrue(statements + " statements", statements <= 200);
    }

    @Test
    public void theExportSaysWhatTheFileSaid() {
        importIt();

        List<ExportedIdea> exported = transfer.exported(as("bob"), board);

        assertEquals(proposals.stream().map(RealFileTest::expected).toList(), exported);
    }

    @Test
    public void theSameFileAgainChangesNothing() {
        importIt();
        List<ExportedIdea> first = transfer.exported(as("cho"), board);

        Outcome again = importIt().outcome();

        assertEquals(List.of(0, 0, 584), List.of(again.created(), again.updated(), again.unchanged()));
        assertEquals(first, transfer.exported(as("cho"), board));
    }

    @Test
    public void anExportImportedAgainChangesNothing() {
        importIt();
        List<ExportedIdea> first = transfer.exported(as("cho"), board);

        Outcome again = transfer.take(as("cho"), board, ATransfer.OURS, transfer.csv(as("cho"), board)).outcome();

        assertEquals(List.of(0, 0, 584), List.of(again.created(), again.updated(), again.unchanged()));
        assertEquals(first, transfer.exported(as("cho"), board));
    }

    @Test
    public void anExportTakenToAnotherBoardSaysTheSameThere() {
        importIt();
        int other = ABoard.in("OPS").named("Copy").id(transfer.world);

        transfer.take(as("cho"), other, ATransfer.OURS, transfer.csv(as("cho"), board));

        assertEquals(transfer.exported(as("cho"), board), transfer.exported(as("cho"), other));
    }

    @Test
    public void anImportIsOneEventHoweverManyIdeasItBrings() {
        importIt();

        assertEquals(1, transfer.world.events.size());
        assertTrue(transfer.world.events.get(0) instanceof IdeasImported imported && imported.ideas() == 584);
    }

    @Test
    public void newestFirstAndWaitingLongestAreAsTheFileSays() {
        importIt();
        Comparator<Map<String, String>> byDay = Comparator.comparing(proposal -> proposal.get("created"));
        Comparator<Map<String, String>> byPlace = Comparator.comparing(proposal -> Integer.valueOf(proposal.get("line")));

        assertEquals(titles(proposals.stream().sorted(byDay.thenComparing(byPlace).reversed())), listed(IdeaSort.NEW));
        assertEquals(titles(proposals.stream().filter(proposal -> proposal.get("status").equals("Draft"))
                .sorted(byDay.thenComparing(byPlace))), listed(IdeaSort.WAITING));
    }

    private static List<String> titles(Stream<Map<String, String>> proposals) {
        return proposals.map(proposal -> proposal.get("title")).toList();
    }

    private List<String> listed(IdeaSort sort) {
        List<String> titles = new ArrayList<>();
        Page<IdeaView> page = transfer.world.ideaLists.on(as("bob"), board, IdeaFilter.by(sort), new PageRequest("", 100));
        page.items().forEach(idea -> titles.add(idea.title()));
        while (!page.next().isEmpty()) {
            page = transfer.world.ideaLists.on(as("bob"), board, IdeaFilter.by(sort), new PageRequest(page.next(), 100));
            page.items().forEach(idea -> titles.add(idea.title()));
        }
        return titles;
    }

    private ImportRun importIt() {
        return transfer.take(as("cho"), board, ATransfer.EIPS, ATransfer.realFile());
    }

    private static ExportedIdea expected(Map<String, String> proposal) {
        return new ExportedIdea(proposal.get("number"), proposal.get("title"), proposal.get("abstract"), proposal.get("authors"),
                STATES.get(proposal.get("status")), proposal.get("created"), keys(proposal), List.of(), 0);
    }

    private List<LineNote> loneLinks() {
        Set<String> numbers = proposals.stream().map(proposal -> proposal.get("number")).collect(Collectors.toSet());
        List<LineNote> notes = new ArrayList<>();
        for (Map<String, String> proposal : proposals) {
            keys(proposal).stream().filter(key -> !numbers.contains(key))
                    .forEach(key -> notes.add(LineNote.of(Integer.parseInt(proposal.get("line")), "link-unknown", key)));
        }
        return notes;
    }

    private static List<String> keys(Map<String, String> proposal) {
        String requires = proposal.get("requires");
        return requires.isEmpty() ? List.of() : List.of(requires.split(", "));
    }

    /** A second reader of CSV, so that the first is not its own judge: a walk over the characters. */
    private static List<Map<String, String>> read(String file) {
        List<List<String>> rows = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int begun = 1;
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (quoted && c == '"' && i + 1 < file.length() && file.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    lines.add(begun);
                    row.clear();
                    begun = line;
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        List<Map<String, String>> proposals = new ArrayList<>();
        for (int r = 1; r < rows.size(); r++) {
            Map<String, String> proposal = new LinkedHashMap<>(Map.of("line", lines.get(r).toString()));
            for (int column = 0; column < rows.get(0).size(); column++) {
                proposal.put(rows.get(0).get(column), rows.get(r).get(column));
            }
            proposals.add(proposal);
        }
        return proposals;
    }
}
