package org.chorus.expertise;

import java.util.Locale;

/** How well somebody knows a topic, in words; never a number. */
public enum Band {

    /** Nothing tells. */
    UNKNOWN,
    /** Knew it, and has not shown it for long. */
    WAS,
    LEARNING, PRACTISING, GUIDE;

    private static final double PRACTISED = 0.4;
    private static final double GUIDING = 0.75;

    /**
     * The band of a score.
     *
     * @param now      what they know of it now, 0 to 1
     * @param everTold the same if nothing aged
     */
    static Band of(double now, double everTold) {
        if (now >= GUIDING) {
            return GUIDE;
        }
        if (now >= PRACTISED) {
            return PRACTISING;
        }
        return everTold >= PRACTISED && now < everTold / 2 ? WAS : LEARNING;
    }

    /** As on the wire: `practising`. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
