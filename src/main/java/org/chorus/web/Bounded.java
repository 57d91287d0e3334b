package org.chorus.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.chorus.common.InvalidInput;

/** The bytes of a request, as long as there are not too many. */
public final class Bounded {

    private Bounded() {
    }

    /** @throws InvalidInput when there are more than so many; no more than that is ever held in memory */
    public static byte[] bytes(InputStream body, int most) {
        try {
            byte[] bytes = body.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new InvalidInput("request.too-large", "The request is larger than the " + most + " bytes allowed here.", most);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The request broke off", e);
        }
    }
}
