package org.askwell.knowledge.search;

import java.util.Arrays;

/** The letters of a text without their order, by which slips of the finger and other endings still match. */
final class Letters {

    private static final int LONGEST = 300;

    private final int[] grams;

    private Letters(int[] grams) {
        this.grams = grams;
    }

    /** @return Latin letters by threes within each word, Han characters one by one */
    static Letters of(String text) {
        String folded = Terms.fold(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        var grams = new int[folded.length() + 2];
        int count = 0;
        int last = ' ';
        int before = ' ';
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Terms.han(c)) {
                grams[count++] = c;
                last = ' ';
                before = ' ';
            } else {
                int letter = Character.isLetterOrDigit(c) ? c : ' ';
                if (last != ' ') {
                    grams[count++] = (before * 31 + last) * 31 * 31 + letter + (1 << 20);
                }
                before = last;
                last = letter;
            }
        }
        return new Letters(Arrays.stream(grams, 0, count).distinct().sorted().toArray());
    }

    /** @return twice what is common to both, relative to what both have, 0..1 */
    double dice(Letters other) {
        int common = 0;
        for (int i = 0, j = 0; i < grams.length && j < other.grams.length; ) {
            if (grams[i] == other.grams[j]) {
                common++;
                i++;
                j++;
            } else if (grams[i] < other.grams[j]) {
                i++;
            } else {
                j++;
            }
        }
        int all = grams.length + other.grams.length;
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
