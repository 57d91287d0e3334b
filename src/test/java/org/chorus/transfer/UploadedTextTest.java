package org.chorus.transfer;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.Test;

import org.chorus.common.InvalidInput;

public class UploadedTextTest {

    @Test
    public void everyCharacterOfUtf8ComesThrough() {
        String text = "a,b\r\n\uD83D\uDE00,\u0000é\u202E\n";

        assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    public void aByteOrderMarkIsNotPartOfTheFirstName() {
        assertEquals("key,title", read("\uFEFFkey,title".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    public void anotherEncodingIsRefusedWithItsLine() {
        byte[] latin = "key,title\r\n1,Plain\r\n2,Caf\u00e9\r\n".getBytes(StandardCharsets.ISO_8859_1);

        assertEquals("The file is not UTF-8: line 3 has a character in another encoding. "
                + "Save it as \"CSV UTF-8\" and try again.", refusal(new ByteArrayInputStream(latin)));
    }

    @Test
    public void utf16IsRefusedOnItsFirstLine() {
        byte[] utf16 = "key,title\n1,A\n".getBytes(Charset.forName("UTF-16"));

        assertTrue(refusal(new ByteArrayInputStream(utf16)).contains("line 1 "));
    }

    @Test
    public void aFileCutWithinACharacterIsRefused() {
        byte[] whole = "key\n\uD83D\uDE00".getBytes(StandardCharsets.UTF_8);

        assertTrue(refusal(new ByteArrayInputStream(whole, 0, whole.length - 1)).contains("line 2 "));
    }

    @Test
    public void exactlyTheBoundIsTaken() {
        assertEquals(UploadedText.MOST_BYTES, read(new Endless(UploadedText.MOST_BYTES)).length());
    }

    @Test
    public void fiftyMegabytesAreReadPastAndRefused() {
        Endless body = new Endless(50L * 1024 * 1024);

        String refusal = refusal(body);

        assertEquals("The file is larger than 10 MB. Divide it into several files.", refusal);
        assertEquals(50L * 1024 * 1024, body.given);
    }

    @Test
    public void aBodyWithoutEndIsGivenUp() {
        Endless body = new Endless(Long.MAX_VALUE);

        refusal(body);

        assertTrue("read " + body.given, body.given < 200L * 1024 * 1024);
    }

    private static String read(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes));
    }

    private static String read(InputStream body) {
        return UploadedText.read(body);
    }

    private static String refusal(InputStream body) {
        return assertThrows(InvalidInput.class, () -> UploadedText.read(body)).getMessage();
    }

    /** As many letters as asked, without holding them. */
    private static final class Endless extends InputStream {

        private final long size;
        private long given;

        private Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return given++ < size ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int count = (int) Math.min(length, size - given);
            Arrays.fill(into, from, from + Math.max(count, 0), (byte) 'x');
            given += count;
            return count > 0 ? count : -1;
        }
    }
}
