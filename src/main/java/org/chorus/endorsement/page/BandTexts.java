package org.chorus.endorsement.page;

import org.chorus.endorsement.Band;

/** The words for bands. */
final class BandTexts {

    private BandTexts() {
    }

    static String key(Band band) {
        return switch (band) {
            case FEW -> "chorus.thanks.band.few";
            case SEVERAL -> "chorus.thanks.band.several";
            case MANY -> "chorus.thanks.band.many";
        };
    }
}
