package org.chorus.transfer;

import static org.chorus.given.AWorld.as;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chorus.given.ABoard;
import org.chorus.given.Vectors;
import org.chorus.transfer.ImportRun.Outcome;
import org.junit.After;
import org.junit.Test;

/** What broke others, through an import and out again. */
public class ImportVectorsTest {

    private final ATransfer transfer = ATransfer.onH2();
    private final int board = ABoard.in("OPS").hostedBy("bob").id(transfer.world);

    @After
    public void close() {
        transfer.close();
    }

    @Test
    public void everyTextThatBrokeOthersComesInAndGoesOutUnharmed() {
        List<String> texts = Vectors.all().stream().filter(text -> text.indexOf('\0') < 0).toList();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            rows.append(i).append(",T").append(i).append(",\"").append(texts.get(i).replace("\"", "\"\""))
                    .append("\",\"").append(texts.get(i).replace("\"", "\"\"")).append("\",,,,\n");
        }

        Outcome outcome = take(rows.toString()).outcome();

        Map<String, String> out = transfer.exported(as("cho"), board).stream()
                .collect(Collectors.toMap(ExportedIdea::key, ExportedIdea::text));
        assertEquals(List.of(), outcome.errors());
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(texts.get(i), out.get(Integer.toString(i)));
        }
        assertEquals(List.of(0, texts.size()),
                ownExportAgain());
    }

    @Test
    public void everyTextThatBrokeOthersMakesATitleOrIsToldByItsLine() {
        List<String> titles = Vectors.all().stream().filter(text -> text.indexOf('\0') < 0).toList();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < titles.size(); i++) {
            rows.append(i).append(",\"").append(titles.get(i).replace("\"", "\"\"")).append("\",,,,,,\n");
        }

        Outcome outcome = take(rows.toString()).outcome();

        assertEquals(titles.size(), outcome.created() + outcome.errors().size());
        assertTrue(outcome.errors().toString(), outcome.errors().stream()
                .allMatch(note -> note.reason().equals("title-missing") || note.reason().equals("title-long")));
        assertEquals(List.of(0, outcome.created()),
                ownExportAgain());
    }

    private ImportRun take(String rows) {
        return transfer.take(as("cho"), board, ATransfer.OURS, "key,title,text,authors,state,created,links,topics\n" + rows);
    }

    /** How many changed and how many did not when the board takes in its own export. */
    private List<Integer> ownExportAgain() {
        Outcome again = transfer.take(as("cho"), board, ATransfer.OURS, transfer.csv(as("cho"), board)).outcome();
        return List.of(again.created() + again.updated(), again.unchanged());
    }
}
