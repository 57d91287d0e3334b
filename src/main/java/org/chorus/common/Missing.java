package org.chorus.common;

/** There is no such thing, or the viewer may not know of it: the answer does not tell which. */
public final class Missing extends Problem {

    private static final long serialVersionUID = 1L;

    /** @param thing a singular noun of the domain, such as `idea` */
    public Missing(String thing) {
        super(Kind.MISSING, thing + ".missing", "There is no such " + thing + ", or you may not see it.");
    }
}
