package org.chorus.common;

import java.util.List;

/** Whose keys one feature keeps in its tables: so that people whom the host lost without a word are found. */
public interface StoredPeople {

    /** One list for each place, read bit by bit while it is gone through; a key may come more than once. */
    List<Iterable<String>> keys();
}
