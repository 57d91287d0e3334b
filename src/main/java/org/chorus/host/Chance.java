package org.chorus.host;

import java.security.SecureRandom;
import java.util.Base64;

/** Words that nobody can guess. */
public final class Chance {

    private final SecureRandom random = new SecureRandom();

    /** As many random bytes in letters, digits, `-` and `_`. */
    public String word(int bytes) {
        byte[] word = new byte[bytes];
        random.nextBytes(word);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(word);
    }
}
