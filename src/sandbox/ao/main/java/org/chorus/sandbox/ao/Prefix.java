package org.chorus.sandbox.ao;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import net.java.ao.atlassian.TablePrefix;

/** What the names of an app's tables begin with: `AO_` and the last six hexadecimal digits of its namespace's MD5. */
record Prefix(String text) implements TablePrefix {

    static Prefix of(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = String.format(Locale.ROOT, "%032x", new BigInteger(1, digest));
            return new Prefix("AO_" + hex.substring(hex.length() - 6).toUpperCase(Locale.ROOT));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has MD5", impossible);
        }
    }

    @Override
    public String prepend(String table) {
        return text + "_" + table;
    }
}
