package org.chorus.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.chorus.common.InvalidInput;

/** The text of an uploaded file: UTF-8 without exception, and never more of it in memory than may be taken. */
public final class UploadedText {

    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final long MOST_READ_PAST = 128L * 1024 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private UploadedText() {
    }

    /**
     * What is over the bound is read past, not kept: most clients listen for an answer only when they have sent all.
     *
     * @throws InvalidInput when the file is too large, or is not UTF-8 (then the sentence names the line)
     */
    public static String read(InputStream body) {
        return decoded(bounded(body));
    }

    private static byte[] bounded(InputStream body) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        try {
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                if (kept.size() + count > MOST_BYTES) {
                    readPast(body, buffer);
                    throw new InvalidInput("import.too-large",
                            "The file is larger than " + MOST_BYTES / 1024 / 1024 + " MB. Divide it into several files.",
                            MOST_BYTES / 1024 / 1024);
                }
                kept.write(buffer, 0, count);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the upload broke off after " + kept.size() + " bytes", e);
        }
        return kept.toByteArray();
    }

    private static void readPast(InputStream body, byte[] buffer) throws IOException {
        long left = MOST_READ_PAST;
        while (left > 0) {
            int count = body.read(buffer);
            left = count < 0 ? 0 : left - count;
        }
    }

    private static String decoded(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int line = lineAt(bytes, in.position());
            throw new InvalidInput("import.encoding", "The file is not UTF-8: line " + line
                    + " has a character in another encoding. Save it as \"CSV UTF-8\" and try again.", Integer.toString(line));
        }
        String text = out.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            boolean firstOfPair = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            if (bytes[i] == '\n' || bytes[i] == '\r' && !firstOfPair) {
                line++;
            }
        }
        return line;
    }
}
