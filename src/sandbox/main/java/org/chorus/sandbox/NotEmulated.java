package org.chorus.sandbox;

/** A call to a part of Confluence that the sandbox does not have; silence would make green tests worthless. */
public final class NotEmulated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotEmulated(String what) {
        super("The sandbox does not emulate " + what);
    }
}
