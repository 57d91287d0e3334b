package org.chorus.endorsement;

import java.util.Locale;

/** How widely somebody is endorsed in a topic: all that anybody but the person is told. */
public enum Band {
    FEW, SEVERAL, MANY;

    /** About what one unit's two or three voices amount to. */
    private static final double SEVERAL_FROM = 1.5;
    /** About what five units' two voices each amount to. */
    private static final double MANY_FROM = 4.5;

    static Band of(double standing) {
        return standing < SEVERAL_FROM ? FEW : standing < MANY_FROM ? SEVERAL : MANY;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
