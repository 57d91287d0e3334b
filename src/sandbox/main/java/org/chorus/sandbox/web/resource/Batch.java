package org.chorus.sandbox.web.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/**
 * Something to be sent.
 *
 * @param version names the content: other content, other version
 */
record Batch(String mediaType, byte[] plain, byte[] zipped, String version) {

    static Batch of(String mediaType, String text) {
        return of(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    static Batch of(String mediaType, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return new Batch(mediaType, content, zipped(content), Long.toHexString(sum.getValue()));
    }

    boolean isEmpty() {
        return plain.length == 0;
    }

    String text() {
        return new String(plain, StandardCharsets.UTF_8);
    }

    private static byte[] zipped(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
