package org.askwell.knowledge.search;

/** Whether two words differ by a slip of the finger. */
final class Spelling {

    private static final int TWO_SLIPS_FROM = 8;

    private Spelling() {}

    /** @return whether at most one letter (two in long words) is missing, added, changed or swapped with its neighbour */
    static boolean near(String a, String b) {
        int limit = Math.min(a.length(), b.length()) >= TWO_SLIPS_FROM ? 2 : 1;
        return Math.abs(a.length() - b.length()) <= limit && a.charAt(0) == b.charAt(0) && distance(a, b) <= limit;
    }

    /** Optimal string alignment: a swap of neighbours counts once. */
    private static int distance(String a, String b) {
        var cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
