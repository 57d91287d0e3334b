package org.chorus.endorsement;

import org.chorus.common.Ref;

/** Who met which work; asks no permission. */
public interface Encounters {

    /** Whether somebody did more with the work than read it: answered, reacted, endorsed, challenged, built on it. */
    boolean met(String userKey, Ref work);
}
