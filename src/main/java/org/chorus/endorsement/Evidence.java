package org.chorus.endorsement;

import java.util.Locale;

/** How far an endorsement is tied to something that was done. */
public enum Evidence {

    /** Points at work of the receiver that the giver answered, reacted to, endorsed or built on. */
    MET(1.0),
    /** Points at work of the receiver. */
    SEEN(0.6),
    /** Points at nothing, or at somebody else's work. */
    NONE(0.2);

    private final double factor;

    Evidence(double factor) {
        this.factor = factor;
    }

    public double factor() {
        return factor;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this factor. */
    public static Evidence of(double factor) {
        return factor > 0.8 ? MET : factor > 0.4 ? SEEN : NONE;
    }
}
