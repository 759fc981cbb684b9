package org.askwell.tickets;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into the words it is found by: pairs of neighbouring characters for Chinese, which needs no dictionary and
 * finds every word of two characters or more; whole words, and the parts of codes such as E-LDG-1042, for everything else.
 */
final class SearchWords {

    private static final int MAX_WORD = 60;
    private static final Pattern RUN =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+|[\\p{L}\\p{N}_.\\-&&[^\\p{IsHan}]]+");
    private static final Pattern EDGES = Pattern.compile("^[._-]+|[._-]+$");
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}]+");

    private SearchWords() {}

    /** @return every word a text is found by, in lower case, none longer than 60 characters */
    static Set<String> of(String text) {
        var words = new LinkedHashSet<String>();
        for (String run : runs(text)) {
            if (han(run)) {
                words.addAll(pairs(run));
                words.add(lastOf(run));
            } else {
                add(words, strip(run));
                PART.matcher(run).results().forEach(part -> add(words, part.group()));
            }
        }
        return words;
    }

    /**
     * @param query what somebody looks for
     * @return at most 10 conditions in the syntax of {@code tsquery}, all of which must hold, each in some text of the
     *     ticket; empty if the query has no words
     */
    static List<String> conditions(String query) {
        var conditions = new LinkedHashSet<String>();
        for (String run : runs(query)) {
            String word = han(run) ? run : strip(run);
            if (word.isEmpty() || conditions.size() == 10) {
                continue;
            }
            if (han(word) && word.codePointCount(0, word.length()) > 1) {
                conditions.add(String.join(
                        " & ", pairs(word).stream().map(SearchWords::quoted).toList()));
            } else {
                conditions.add(quoted(word.substring(0, Math.min(word.length(), MAX_WORD))) + ":*");
            }
        }
        return List.copyOf(conditions);
    }

    private static List<String> runs(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var runs = new ArrayList<String>();
        Matcher matcher = RUN.matcher(folded);
        while (matcher.find()) {
            runs.add(matcher.group());
        }
        return runs;
    }

    private static List<String> pairs(String run) {
        int[] points = run.codePoints().toArray();
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 1 < points.length; i++) {
            pairs.add(new String(points, i, 2));
        }
        return pairs;
    }

    private static String lastOf(String run) {
        return run.substring(run.offsetByCodePoints(run.length(), -1));
    }

    private static boolean han(String run) {
        return switch (UnicodeScript.of(run.codePointAt(0))) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    private static String strip(String run) {
        return EDGES.matcher(run).replaceAll("");
    }

    private static void add(Set<String> words, String word) {
        if (!word.isEmpty() && word.length() <= MAX_WORD) {
            words.add(word);
        }
    }

    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
