package org.chorus.host;

/** Where people sit in the organisation: for diversity and in aggregate, never to rank a person higher. */
public interface Units {

    /** Such as `ops`; empty for nobody's unit. */
    String of(String userKey);
}
