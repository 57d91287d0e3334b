package org.chorus.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.chorus.sandbox.Sandbox;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** 584 real proposals through the front door, and every order and search checked against the file itself. */
@RunWith(Parameterized.class)
public class RealImportIT {

    private static final List<Map<String, String>> FILE = SharedData.ideas();
    private static final Map<String, String> STATES = Map.of("Draft", "SPARK", "Review", "OPEN", "Last Call", "CALL",
            "Final", "IN_USE", "Living", "IN_USE", "Stagnant", "LAPSED", "Withdrawn", "WITHDRAWN");
    private static final String COLUMNS =
            "?key=number&title=title&text=abstract&authors=authors&state=status&created=created&links=requires";

    private static String running;
    private static Sandbox host;
    private static Rest cho;
    private static int board;
    private static JsonNode first;

    @Parameterized.Parameters(name = "{0}")
    public static List<String> databases() {
        return AcceptanceHost.DATABASES;
    }

    public RealImportIT(String database) {
        assertEquals(database, running);
    }

    @Parameterized.BeforeParam
    public static void importTheFile(String database) throws IOException {
        running = database;
        host = AcceptanceHost.start(AcceptanceHost.database(database));
        cho = Rest.as(host.url(), "cho");
        board = cho.post("/boards", Map.of("spaceKey", "OPS", "name", "Proposals")).must(201).id();
        first = imported();
    }

    @Parameterized.AfterParam
    public static void stop() {
        host.close();
    }

    @Test
    public void everyRowBecomesAnIdeaAndEveryUnknownLinkIsListed() {
        Set<String> known = FILE.stream().map(row -> row.get("number")).collect(Collectors.toSet());
        long unknown = FILE.stream().flatMap(row -> required(row).stream()).filter(n -> !known.contains(n)).count();

        assertEquals("done", first.path("state").asText());
        assertEquals(FILE.size(), first.path("rows").asInt());
        assertEquals(FILE.size(), first.path("created").asInt());
        assertEquals(0, first.path("warnings").size());
        assertEquals(first.toString(), unknown, first.path("errors").size());
        first.path("errors").forEach(error -> assertTrue(error.toString(),
                error.path("line").asInt() > 1 && error.path("reason").asText().contains(" ")));
    }

    @Test
    public void theSameFileAgainChangesNothing() throws IOException {
        JsonNode again = imported();

        assertEquals(0, again.path("created").asInt());
        assertEquals(0, again.path("updated").asInt());
        assertEquals(FILE.size(), again.path("unchanged").asInt());
    }

    @Test
    public void newestFirstIsTheOrderOfTheFileByDate() {
        List<String> shown = listed("sort=new").stream().map(idea -> date(idea.path("createdAt").asText())).toList();
        List<String> expected = FILE.stream().map(row -> row.get("created")).sorted(Comparator.reverseOrder()).toList();

        assertEquals(expected, shown);
    }

    @Test
    public void hotWithoutEndorsementsIsNewestFirst() {
        assertEquals(titles(listed("sort=new")), titles(listed("sort=hot")));
    }

    @Test
    public void endorsementsLiftAnIdeaByHalfADayForEveryTenfold() {
        List<JsonNode> newest = listed("sort=new");
        int old = newest.get(newest.size() - 1).path("id").asInt();
        for (String person : List.of("ann", "bob")) {
            Rest.as(host.url(), person).put("/ideas/" + old + "/endorsement").must(200);
        }

        assertEquals(old, listed("sort=endorsed").get(0).path("id").asInt());
        assertEquals("2 endorsements are worth 3.8 hours, not years", titles(newest), titles(listed("sort=hot")));
    }

    @Test
    public void waitingShowsThoseWithoutAnAnswerLongestFirst() {
        List<String> expected = FILE.stream().filter(row -> STATES.get(row.get("status")).equals("SPARK"))
                .map(row -> row.get("created")).sorted().toList();

        assertEquals(expected, listed("sort=waiting").stream()
                .map(idea -> date(idea.path("createdAt").asText())).toList());
    }

    @Test
    public void eachStateHoldsItsRows() {
        for (String state : new TreeSet<>(STATES.values())) {
            assertEquals(state, sorted(row -> STATES.get(row.get("status")).equals(state)),
                    titles(listed("sort=new&state=" + state)).stream().sorted().toList());
        }
    }

    @Test
    public void searchFindsExactlyTheRowsThatHoldEveryWord() {
        for (String asked : List.of("calldata", "gas cost", "TOKEN standard metadata", "signature", "state trie",
                "Précompile", "zzzz", "merkle-tree", "account abstraction wallet")) {
            Predicate<Map<String, String>> holds = row -> words(asked).stream().allMatch(word ->
                    words(row.get("title") + " " + row.get("abstract")).stream().anyMatch(w -> w.startsWith(word)));

            assertEquals(asked, sorted(holds),
                    titles(listed("sort=new&q=" + Rest.encoded(asked))).stream().sorted().toList());
        }
    }

    @Test
    public void aNearDuplicateIsOffered() {
        JsonNode similar = cho.get("/boards/" + board + "/similar?title=" + Rest.encoded("increase the calldata costs"))
                .must(200).json();

        assertTrue(similar.toString(), titles(items(similar)).contains("Increase calldata cost"));
    }

    @Test
    public void exportGivesBackWhatWentIn() {
        List<Map<String, String>> out = SharedData.csv(cho.get("/boards/" + board + "/export?format=csv").must(200).body());
        Map<String, Map<String, String>> byKey = new HashMap<>();
        out.forEach(row -> byKey.put(row.get("key"), row));

        assertEquals(FILE.size(), out.size());
        for (Map<String, String> row : FILE) {
            Map<String, String> back = byKey.get(row.get("number"));
            assertEquals(row.get("title"), unguarded(back.get("title")));
            assertEquals(row.get("abstract"), unguarded(back.get("text")));
            assertEquals(row.get("authors"), back.get("authors"));
            assertEquals(STATES.get(row.get("status")), back.get("state"));
            assertEquals(row.get("created"), date(back.get("created")));
        }
    }

    @Test
    public void aBrokenFileIsRefusedWholeWithAClearSentence() {
        int empty = cho.post("/boards", Map.of("spaceKey", "OPS", "name", "Broken")).must(201).id();
        String unterminated = "number,title\n1,\"never closed\n2,b\n";

        Rest.Answer answer = posted(empty, "?key=number&title=title", unterminated);

        assertTrue(answer.status() + answer.body(), answer.status() == 400 || failed(answer));
        assertEquals(0, items(cho.get("/boards/" + empty + "/ideas").must(200).json()).size());
    }

    @Test
    public void fiftyMegabytesAreRefusedWithAClearSentence() {
        Rest.Answer answer = posted(board, "?key=number&title=title", "number,title\n" + "1,x\n".repeat(13_000_000));

        assertEquals(400, answer.status());
        assertTrue(answer.body(), answer.json().path("message").asText().contains("10"));
    }

    private static boolean failed(Rest.Answer answer) {
        return answer.status() == 202 && "failed".equals(finished(answer.id()).path("state").asText());
    }

    private static JsonNode imported() throws IOException {
        return finished(posted(board, COLUMNS, Files.readString(SharedData.ideasFile())).must(202).id());
    }

    private static Rest.Answer posted(int board, String columns, String csv) {
        return cho.call("POST", "/boards/" + board + "/import" + columns, csv, Map.of("Content-Type", "text/csv"));
    }

    private static JsonNode finished(int run) {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100)).until(
                () -> cho.get("/imports/" + run).must(200).json(), json -> !"running".equals(json.path("state").asText()));
    }

    /** All pages of the board, with a limit that leaves an uneven last one. */
    private static List<JsonNode> listed(String query) {
        List<JsonNode> all = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = cho.get("/boards/" + board + "/ideas?limit=37&" + query
                    + (after.isEmpty() ? "" : "&after=" + Rest.encoded(after))).must(200).json();
            all.addAll(items(page));
            after = page.path("next").asText("");
            assertTrue("a page repeats", all.size() <= FILE.size());
        } while (!after.isEmpty() && !"null".equals(after));
        return all;
    }

    private static List<JsonNode> items(JsonNode page) {
        List<JsonNode> items = new ArrayList<>();
        (page.isArray() ? page : page.path("items")).forEach(items::add);
        return items;
    }

    private static List<String> titles(List<JsonNode> ideas) {
        return ideas.stream().map(idea -> idea.path("title").asText()).toList();
    }

    private static List<String> sorted(Predicate<Map<String, String>> which) {
        return FILE.stream().filter(which).map(row -> row.get("title")).sorted().toList();
    }

    private static List<String> required(Map<String, String> row) {
        return Arrays.stream(row.get("requires").split("[,\\s]+")).filter(number -> !number.isEmpty()).toList();
    }

    /** The documented rule of search, computed here on its own: compatibility form, no accents, lower case, letters and digits. */
    private static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }

    /** Export marks a cell that a spreadsheet would run with one leading apostrophe. */
    private static String unguarded(String cell) {
        return cell.matches("(?s)'+[=+\\-@\t\r'].*") ? cell.substring(1) : cell;
    }

    private static String date(String time) {
        return time.length() == 10 ? LocalDate.parse(time).toString()
                : OffsetDateTime.parse(time).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().toString();
    }
}
