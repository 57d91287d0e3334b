package org.chorus.sandbox.confluence;

/** Whether an account can be used, is switched off, or was removed and left only its key behind. */
public enum Standing { ACTIVE, INACTIVE, REMOVED }
