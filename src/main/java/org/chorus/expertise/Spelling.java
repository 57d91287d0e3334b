package org.chorus.expertise;

/** Whether somebody meant a word that they typed a little otherwise. */
final class Spelling {

    private static final int LONG = 8;

    private Spelling() {
    }

    /**
     * One letter left out, put in, mistaken or changed places with its neighbour; two of them in a word of eight letters
     * and more. Words of up to three letters are too near to each other to tell.
     */
    static boolean isNear(String typed, String meant) {
        int allowed = typed.length() >= LONG ? 2 : 1;
        return typed.length() > 3 && Math.abs(typed.length() - meant.length()) <= allowed && distance(typed, meant) <= allowed;
    }

    /** Of Damerau and Levenshtein, without editing a part twice. */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(one, other, i, j, cost);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(String one, String other, int i, int j, int[][] cost) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int cheapest = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(cheapest, cost[i - 2][j - 2] + 1) : cheapest;
    }
}
