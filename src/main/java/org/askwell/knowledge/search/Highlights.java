package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks the words of a question in a text, as pieces that a template escapes one by one. */
final class Highlights {

    /** A piece of text, with or without a mark. */
    record Piece(String text, boolean marked) {}

    private static final int EXCERPT = 200;
    private static final int EXCERPT_HAN = 100;

    private final Set<String> terms;

    /** @param question whose terms are marked */
    Highlights(Question question) {
        terms = new HashSet<>(Terms.of(question.text()));
        terms.removeIf(QuestionTerms::common);
    }

    /** Marks the synonyms of the question's words too. */
    Highlights(Question question, Synonyms synonyms) {
        this(question);
        synonyms.of(question.text()).keySet().forEach(phrase -> terms.addAll(List.of(phrase.split(" "))));
    }

    /** @return the whole text in pieces */
    public List<Piece> mark(String text) {
        var pieces = new ArrayList<Piece>();
        int done = 0;
        int from = -1;
        int to = -1;
        for (Terms.Term term : Terms.in(text)) {
            if (!terms.contains(term.text())) {
                continue;
            }
            if (term.start() > to) {
                done = close(pieces, text, done, from, to);
                from = term.start();
            }
            to = Math.max(to, term.end());
        }
        done = close(pieces, text, done, from, to);
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return pieces;
    }

    private static int close(List<Piece> pieces, String text, int done, int from, int to) {
        if (from < 0) {
            return done;
        }
        int start = Math.max(done, from);
        if (start > done) {
            pieces.add(new Piece(text.substring(done, start), false));
        }
        if (to > start) {
            pieces.add(new Piece(text.substring(start, to), true));
        }
        return Math.max(done, to);
    }

    /** @return the part of the text that holds the most of the question's words, as long as two or three lines */
    String excerpt(String text) {
        int length = text.codePoints().limit(400).filter(Terms::han).count() > 100 ? EXCERPT_HAN : EXCERPT;
        if (text.length() <= length) {
            return text;
        }
        List<Terms.Term> hits = Terms.in(text).stream()
                .filter(term -> terms.contains(term.text()))
                .toList();
        int best = 0;
        int most = 0;
        for (int i = 0; i < hits.size(); i++) {
            int end = hits.get(i).start() + length;
            var inside = new HashSet<String>();
            for (int j = i; j < hits.size() && hits.get(j).end() <= end; j++) {
                inside.add(hits.get(j).text());
            }
            if (inside.size() > most) {
                most = inside.size();
                best = hits.get(i).start();
            }
        }
        return cut(text, best, length);
    }

    private static String cut(String text, int wanted, int length) {
        int from = wanted < length / 2 ? 0 : wordStart(text, wanted - length / 8);
        int to = Math.min(text.length(), from + length);
        if (to < text.length()) {
            to = wordStart(text, to);
        }
        return (from > 0 ? "… " : "") + text.substring(from, to).strip() + (to < text.length() ? " …" : "");
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < 20 && inWord(text.charAt(start)) && inWord(text.charAt(start - 1))) {
            start--;
        }
        return Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    private static boolean inWord(char character) {
        return Character.isLetterOrDigit(character) && !Terms.han(character);
    }
}
