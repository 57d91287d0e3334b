package org.chorus.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One idea as a file has it.
 *
 * @param key     what the file knows it by: the same key again is the same idea
 * @param authors as written; people are looked for in it later
 * @param state   one of our states
 * @param created epoch milliseconds, 0 when the file does not say
 * @param topics  names of topics
 * @param links   keys of the ideas that this one requires
 */
public record SourceRow(int line, String key, String title, String text, String authors, String state, long created,
        List<String> links, List<String> topics) {

    public SourceRow {
        links = List.copyOf(links);
        topics = List.copyOf(topics);
    }

    /** Equal for rows that say the same, whatever line they stand on. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(title, text, authors, state, Long.toString(created),
                    String.join(" ", links),
                    String.join(",", topics))) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
