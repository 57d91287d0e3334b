package org.chorus.topic;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The vocabulary kept: what all spaces together speak of. Asks no permission. */
public interface Subjects {

    /** Ids of subjects by slug, merged ones under the one they were merged into; unknown slugs are left out. */
    Map<String, Integer> heads(Collection<String> slugs);

    /** All subjects of these slugs and all that are merged with them; unknown slugs add nothing. */
    Family familyOf(Collection<String> slugs);

    /** As {@link #familyOf}, by id. */
    Family familyOf(int id);

    /** Each subject asked with all that are merged with it, itself among them, by id; unknown ones are left out. */
    Map<Integer, Set<Integer>> families(Collection<Integer> ids);

    /** The entry asked for and all merged with it, by id; empty when there is none. */
    List<Entry> family(int id);

    /** Makes every other change of names and merges wait until the transaction ends. */
    void lock();

    /** @param name empty to take the given name away */
    void name(int id, String name, String nameSlug);

    /** @param days 0 for what is usual */
    void halve(int id, int days);

    /** Adds an entry that no space spells, under the head. */
    void addAlias(String slug, Entry head);

    void setMergedInto(int id, int into);

    /** Makes these entries be found under the head. */
    void put(Collection<Integer> ids, String head);
}
