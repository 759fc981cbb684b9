package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.askwell.accounts.Language;

/**
 * Splits text into the terms by which questions and passages are compared, marked and, without the search engine, found:
 * lightly stemmed Latin words, pairs of neighbouring Han characters, and identifiers such as {@code QS-4031} whole, in
 * parts and as {@code qs4031}, which is how people in a hurry type them.
 */
public final class Terms {

    /**
     * One term and where it stands in the text.
     *
     * @param start the first character, from 0
     * @param end the character after the last
     */
    public record Term(String text, int start, int end) {}

    private static final Pattern JOINERS = Pattern.compile("[-_./:'’]");

    private Terms() {}

    /** @return the terms in the order of the text; none for punctuation or symbols alone */
    public static List<Term> in(String text) {
        var terms = new ArrayList<Term>();
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (han(character)) {
                at = pairs(text, at, terms);
            } else if (Character.isLetterOrDigit(character)) {
                at = word(text, at, terms);
            } else {
                at += Character.charCount(character);
            }
        }
        return terms;
    }

    /** @return the texts of the terms, repeated as often as they occur */
    public static List<String> of(String text) {
        return in(text).stream().map(Term::text).toList();
    }

    /** @return identifiers and error codes, in lower case: whatever mixes letters or joiners with digits */
    public static List<String> identifiers(String text) {
        return in(text).stream()
                .map(Term::text)
                .filter(Terms::identifier)
                .distinct()
                .limit(64)
                .toList();
    }

    static boolean identifier(String term) {
        int digits = digits(term);
        return term.length() >= 4 && digits > 0 && digits < term.length();
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /**
     * @return Chinese if a noticeable share of the text is Han, as terms of software stay Latin in Chinese sentences; codes
     *     belong to no language
     */
    public static Language languageOf(String text, Language ifNeither) {
        int han = 0;
        int latin = 0;
        for (String word : text.split("\\s+")) {
            int hanOfWord = 0;
            int letters = 0;
            for (int at = 0; at < word.length(); ) {
                int character = word.codePointAt(at);
                if (han(character)) {
                    hanOfWord++;
                } else if (Character.isLetter(character)) {
                    letters++;
                }
                at += Character.charCount(character);
            }
            han += hanOfWord;
            latin += hanOfWord > 0 || digits(word) == 0 ? letters : 0;
        }
        if (han == 0 && latin == 0) {
            return ifNeither;
        }
        return han * 5 >= latin ? Language.ZH : Language.EN;
    }

    static boolean han(int character) {
        if (character < 0x2E80) {
            return false;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    private static int pairs(String text, int from, List<Term> terms) {
        int end = from;
        int previous = -1;
        while (end < text.length() && han(text.codePointAt(end))) {
            int next = end + Character.charCount(text.codePointAt(end));
            if (previous >= 0) {
                terms.add(new Term(Simplified.of(text.substring(previous, next)), previous, next));
            }
            previous = end;
            end = next;
        }
        if (previous == from) {
            terms.add(new Term(Simplified.of(text.substring(from, end)), from, end));
        }
        return end;
    }

    private static int word(String text, int from, List<Term> terms) {
        int end = from;
        int part = from;
        boolean joined = false;
        while (end < text.length()) {
            if (latin(text, end)) {
                end++;
            } else if (joiner(text.charAt(end)) && end + 1 < text.length() && latin(text, end + 1)) {
                addPart(text, part, end, terms);
                joined = true;
                end++;
                part = end;
            } else {
                break;
            }
        }
        addPart(text, part, end, terms);
        if (joined) {
            String whole = fold(text.substring(from, end));
            if (identifier(whole) && whole.length() <= 100) {
                terms.add(new Term(whole, from, end));
                terms.add(new Term(JOINERS.matcher(whole).replaceAll(""), from, end));
            }
        }
        return end == from ? from + Character.charCount(text.codePointAt(from)) : end;
    }

    private static void addPart(String text, int from, int end, List<Term> terms) {
        if (end > from && end - from <= 100) {
            terms.add(new Term(Stem.of(fold(text.substring(from, end))), from, end));
        }
    }

    private static boolean latin(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at)) && !han(text.codePointAt(at));
    }

    private static boolean joiner(char character) {
        return "-_./:'’".indexOf(character) >= 0;
    }

    /** Lower case, half width and simplified, character by character, so that positions stay those of the text. */
    static String fold(String text) {
        if (lowerCase(text)) {
            return text;
        }
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : Simplified.of(c));
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** @return whether there is nothing but what most words are made of */
    static boolean lowerCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }
}
