package org.chorus.expertise.ao;

import java.util.Comparator;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chorus.expertise.Part;
import org.chorus.expertise.Work;

/** Tells two states of a work apart, the same on every node. Fowler, Noll and Vo's hash (FNV-1a) of all it says, in 64 bits. */
final class Digest {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Digest() {
    }

    static long of(Work work) {
        String parts = work.parts().stream().sorted(Comparator.comparing(Part::personKey)).map(Part::toString).collect(Collectors.joining());
        String all = String.join("\n", work.thread().toString(), work.spaceKey(), String.valueOf(work.contentId()), work.title(),
                String.valueOf(work.at()), parts, new TreeSet<>(work.subjects()).toString(), new TreeMap<>(work.terms()).toString(),
                work.version() + " " + work.saves());
        long hash = BASIS;
        for (int i = 0; i < all.length(); i++) {
            hash = (hash ^ all.charAt(i)) * PRIME;
        }
        return hash;
    }
}
