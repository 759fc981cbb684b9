package org.askwell.knowledge.search;

import java.util.StringTokenizer;

/**
 * A decision tree over numbered columns, as boosting makes them. Written as {@code (column<limit mean below other)}: a row
 * whose column is less than the limit goes on below, any other row to the other side, and a mere number is where it ends.
 */
final class Tree {

    /** What a column is called in the text. */
    interface Columns {

        /**
         * @return its number
         * @throws IllegalArgumentException if there is no such column
         */
        int number(String name);
    }

    private final int column;
    private final float limit;

    /** What all rows that came this way add on average; at the end what such a row adds. */
    private final double value;

    private final Tree below;
    private final Tree other;

    private Tree(int column, float limit, double value, Tree below, Tree other) {
        this.column = column;
        this.limit = limit;
        this.value = value;
        this.below = below;
        this.other = other;
    }

    /**
     * @param text one tree
     * @throws IllegalArgumentException if it is not written as a tree is
     */
    static Tree read(String text, Columns columns) {
        var words = new StringTokenizer(text, "()< ", true);
        Tree tree = read(words, columns);
        if (words.hasMoreTokens()) {
            throw new IllegalArgumentException("More than one tree: " + text);
        }
        return tree;
    }

    private static Tree read(StringTokenizer words, Columns columns) {
        String word = word(words);
        if (!word.equals("(")) {
            return new Tree(-1, 0, Double.parseDouble(word), null, null);
        }
        int column = columns.number(word(words));
        expect("<", words);
        float limit = Float.parseFloat(word(words));
        double value = Double.parseDouble(word(words));
        Tree below = read(words, columns);
        Tree other = read(words, columns);
        expect(")", words);
        return new Tree(column, limit, value, below, other);
    }

    private static String word(StringTokenizer words) {
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (!word.isBlank()) {
                return word;
            }
        }
        throw new IllegalArgumentException("A tree ends too early");
    }

    private static void expect(String wanted, StringTokenizer words) {
        String found = word(words);
        if (!found.equals(wanted)) {
            throw new IllegalArgumentException(found + " in place of " + wanted);
        }
    }

    /** @return what a row adds; limits are single numbers, so the row is compared as such */
    double of(double[] row) {
        Tree at = this;
        while (at.below != null) {
            at = at.next(row);
        }
        return at.value;
    }

    private Tree next(double[] row) {
        return (float) row[column] < limit ? below : other;
    }

    /**
     * Adds to each column's share by how much its decisions moved the average (Saabas 2014); what all of them add is {@link
     * #of} less {@link #mean()}.
     */
    void explain(double[] row, double[] shares) {
        for (Tree at = this; at.below != null; ) {
            Tree next = at.next(row);
            shares[at.column] += next.value - at.value;
            at = next;
        }
    }

    /** @return what all rows add on average */
    double mean() {
        return value;
    }
}
