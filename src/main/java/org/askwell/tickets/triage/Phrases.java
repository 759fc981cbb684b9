package org.askwell.tickets.triage;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words or groups of words that are looked for in a text. Capital letters and full-width forms do not matter. Where a phrase
 * begins or ends with a letter or digit of an alphabet, a word has to begin or end there too, so that "gate" is not found in
 * "aggregate"; Chinese has no spaces and is found anywhere.
 */
record Phrases(List<String> phrases) {

    /** How many one rule may name. */
    static final int MOST = 30;

    /** @param text with commas or line breaks between phrases */
    static Phrases of(String text) {
        return new Phrases(Stream.of(text.split("[\\r\\n,，、;；]+"))
                .map(Phrases::folded)
                .filter(phrase -> phrase.codePoints().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .toList());
    }

    /** @return the text as it is compared: one form of each letter, one space where there are any */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    boolean valid() {
        return !phrases.isEmpty() && phrases.size() <= MOST;
    }

    /** @param text as {@link #folded} has it */
    boolean in(String text) {
        return phrases.stream().anyMatch(phrase -> in(text, phrase));
    }

    private static boolean in(String text, String phrase) {
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            int end = at + phrase.length();
            boolean begins = at == 0 || !oneWord(text.codePointBefore(at), phrase.codePointAt(0));
            boolean ends =
                    end == text.length() || !oneWord(phrase.codePointBefore(phrase.length()), text.codePointAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static boolean oneWord(int left, int right) {
        return alphabetic(left) && alphabetic(right);
    }

    private static boolean alphabetic(int point) {
        return Character.isLetterOrDigit(point) && !Character.isIdeographic(point);
    }
}
