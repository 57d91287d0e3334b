package org.chorus.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chorus.common.InvalidInput;
import org.junit.Test;

public class JsonTest {

    private final Json json = new Json();

    record Thing(String title, Integer count, Boolean open, List<String> topics) {
    }

    record Choices(Map<String, Boolean> mails) {
    }

    record Moment(Instant at, String none) {
    }

    @Test
    public void readsARecordAndLeavesWhatIsNotGivenNull() {
        assertEquals(new Thing("A ‘title’ 🎉", 3, null, List.of("x")),
                read("{\"title\":\"A ‘title’ 🎉\",\"count\":3,\"topics\":[\"x\"]}"));
    }

    @Test
    public void refusesAFieldItDoesNotKnowAndNamesIt() {
        assertRefused("request.unknown-field", "There is no field \"colour\" here.", "{\"title\":\"x\",\"colour\":\"red\"}");
    }

    @Test
    public void refusesAFieldGivenTwice() {
        assertRefused("request.duplicate-field", "The field \"title\" is given twice.", "{\"title\":\"x\",\"title\":\"y\"}");
    }

    @Test
    public void refusesValuesOfAnotherTypeAndNamesWhere() {
        for (String body : List.of("{\"count\":\"3\"}", "{\"count\":2.5}", "{\"count\":true}", "{\"count\":[]}", "{\"count\":99999999999}")) {
            assertRefused("request.wrong-type", "The field \"count\" has a value of the wrong type.", body);
        }
        for (String body : List.of("{\"title\":3}", "{\"title\":true}", "{\"title\":{}}", "{\"title\":[\"x\"]}")) {
            assertRefused("request.wrong-type", "The field \"title\" has a value of the wrong type.", body);
        }
        assertRefused("request.wrong-type", "The field \"open\" has a value of the wrong type.", "{\"open\":\"true\"}");
        assertRefused("request.wrong-type", "The field \"topics[1]\" has a value of the wrong type.", "{\"topics\":[\"a\",2]}");
        assertRefused("request.wrong-type", "The field \"topics\" has a value of the wrong type.", "{\"topics\":\"a\"}");
    }

    @Test
    public void refusesNothingInTheMidstOfAListOrByAName() {
        assertRefused("request.wrong-type", "The field \"topics[1]\" has a value of the wrong type.", "{\"topics\":[\"a\",null]}");
        InvalidInput refused = assertThrows(InvalidInput.class, () -> json.read(bytes("{\"mails\":{\"reply\":null}}"), Choices.class));
        assertEquals("The field \"mails.reply\" has a value of the wrong type.", refused.getMessage());
    }

    @Test
    public void refusesWhatIsNoJsonObjectAndSaysWhere() {
        assertRefused("request.not-json", "The body is not the JSON object that is wanted here; see line 1, column 11.", "{\"title\": x}");
        for (String body : List.of("[]", "7", "\"x\"", "{", "{\"title\":\"x\"} {}", "{\"title\":\"x", "\u0001")) {
            assertEquals(body, "request.not-json", refusal(body).code());
        }
        assertEquals("request.empty", refusal("").code());
        assertEquals("request.empty", refusal("null").code());
    }

    @Test
    public void refusesBytesThatAreNotUtf8() {
        byte[] latin1 = "{\"title\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        InvalidInput refused = assertThrows(InvalidInput.class, () -> json.read(new ByteArrayInputStream(latin1), Thing.class));

        assertEquals("request.not-json", refused.code());
    }

    @Test
    public void refusesCharactersThatNoDatabaseHolds() {
        assertEquals("request.bad-character", refusal("{\"title\":\"a\\u0000b\"}").code());
        assertEquals("request.bad-character", refusal("{\"title\":\"\\ud800\"}").code());
        assertEquals("🎉", read("{\"title\":\"\\ud83c\\udf89\"}").title());
    }

    @Test
    public void neverReadsMuchMoreThanTheBound() {
        EndlessSpaces endless = new EndlessSpaces();

        InvalidInput refused = assertThrows(InvalidInput.class, () -> json.read(endless, Thing.class, 1000));

        assertEquals("The request is larger than the 1000 bytes allowed here.", refused.getMessage());
        assertEquals(1001, endless.read);
    }

    @Test
    public void deepNestingIsRefusedAndNotAStackOverflow() {
        assertEquals("request.wrong-type", refusal("{\"topics\":" + "[".repeat(100_000)).code());
    }

    @Test
    public void writesTimesAsIso8601AndKeepsNulls() {
        assertEquals("{\"at\":\"2026-01-02T03:04:05Z\",\"none\":null}",
                json.write(new Moment(Instant.parse("2026-01-02T03:04:05Z"), null)));
    }

    private Thing read(String body) {
        return json.read(bytes(body), Thing.class);
    }

    private static InputStream bytes(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }

    private InvalidInput refusal(String body) {
        return assertThrows(body, InvalidInput.class, () -> read(body));
    }

    private void assertRefused(String code, String message, String body) {
        InvalidInput refused = refusal(body);
        assertEquals(body, message, refused.getMessage());
        assertEquals(code, refused.code());
    }

    private static final class EndlessSpaces extends InputStream {

        private int read;

        @Override
        public int read() {
            read++;
            return ' ';
        }
    }
}
