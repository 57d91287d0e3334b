package org.chorus.idea;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chorus.text.Words;

/**
 * Finds ideas whose titles say the same. The measure is Dice's on folded words, 2·shared / (mine + theirs); between
 * equals decides the same measure on the titles' three-letter pieces, which forgives a letter typed wrong.
 */
public final class Similar {

    /** Half of the words of both together: "Bike racks" and "More bike racks" yes, one common word in five no. */
    private static final double ENOUGH = 0.5;
    private static final int CANDIDATES = 100;
    private static final int SHOWN = 5;
    private static final int MOST_WORDS = 30;
    private static final int PIECE = 3;

    private final Ideas ideas;

    public Similar(Ideas ideas) {
        this.ideas = ideas;
    }

    /** Likeliest first, at most 5; the last word may be unfinished. */
    List<Idea> to(int boardId, String title) {
        List<String> words = Words.of(title).stream().distinct().limit(MOST_WORDS).toList();
        return ideas.sharingTitleWords(boardId, words, CANDIDATES).stream()
                .filter(idea -> likeness(words, idea.title()) >= ENOUGH)
                .sorted(Comparator.comparingDouble((Idea idea) -> -likeness(words, idea.title()))
                        .thenComparingDouble(idea -> -dice(pieces(title), pieces(idea.title())))
                        .thenComparing(Comparator.comparingInt(Idea::id).reversed()))
                .limit(SHOWN)
                .toList();
    }

    /** From 0 to 1. @param words of what is being typed: the last counts as whole where it begins a word of the other */
    static double likeness(List<String> words, String title) {
        Set<String> theirs = new HashSet<>(Words.of(title));
        Set<String> mine = new HashSet<>(words.subList(0, words.size() - 1));
        String last = words.get(words.size() - 1);
        mine.add(theirs.stream().filter(word -> word.startsWith(last)).min(Comparator.naturalOrder()).orElse(last));
        return dice(mine, theirs);
    }

    private static double dice(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        int both = one.size() + other.size();
        return both == 0 ? 0 : 2.0 * shared.size() / both;
    }

    private static Set<String> pieces(String title) {
        String folded = " " + String.join(" ", Words.of(title)) + " ";
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + PIECE <= folded.length(); i++) {
            pieces.add(folded.substring(i, i + PIECE));
        }
        return pieces;
    }
}
