package org.askwell.knowledge.markdown;

import java.lang.Character.UnicodeScript;
import java.util.Set;

import org.commonmark.text.Characters;

/**
 * Lets emphasis begin and end next to Chinese, Japanese and Korean text. CommonMark asks for white space or punctuation
 * outside of a delimiter that has punctuation inside, which these scripts do not write: {@code **注意：**请} would stay
 * literal.
 *
 * <p>The rule kept here: for the purposes of emphasis, CJK punctuation is a letter, and a CJK character is as good as a
 * space outside of the delimiter. It is applied to the source, by putting a marker between delimiter and punctuation, so
 * that the parser itself stays untouched; {@link #unmark} takes the markers out of the parsed text. Where no CJK
 * character touches the delimiter nothing is marked, so all else is CommonMark to the letter.
 */
final class CjkEmphasis {

    /** A noncharacter: neither white space nor punctuation to the parser, and never part of a text. */
    private static final char MARK = '\uFDD0';

    private static final Set<UnicodeScript> SCRIPTS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    private CjkEmphasis() {}

    static String mark(String source) {
        String clean = unmark(source);
        var marked = new StringBuilder(clean.length() + 16);
        int at = 0;
        while (at < clean.length()) {
            int end = endOfRun(clean, at);
            if (end == at) {
                marked.append(clean.charAt(at++));
                continue;
            }
            int before = at == 0 ? '\n' : clean.codePointBefore(at);
            int after = end == clean.length() ? '\n' : clean.codePointAt(end);
            if (joins(before, after) && before != '\\') {
                marked.append(MARK);
            }
            marked.append(clean, at, end);
            if (joins(after, before)) {
                marked.append(MARK);
            }
            at = end;
        }
        return marked.toString();
    }

    static String unmark(String text) {
        return text.indexOf(MARK) < 0 ? text : text.replace(String.valueOf(MARK), "");
    }

    private static int endOfRun(String text, int start) {
        char delimiter = text.charAt(start);
        int end = start;
        if (delimiter == '*' || delimiter == '~') {
            while (end < text.length() && text.charAt(end) == delimiter) {
                end++;
            }
        }
        return end;
    }

    /**
     * @param inner what is on the punctuation's side of the delimiter; a table's cell border is no text
     * @param outer what is on the other side
     */
    private static boolean joins(int inner, int outer) {
        return inner != '|'
                && Characters.isPunctuationCodePoint(inner)
                && !Characters.isPunctuationCodePoint(outer)
                && !Characters.isWhitespaceCodePoint(outer)
                && (isCjk(inner) || isCjk(outer));
    }

    private static boolean isCjk(int codePoint) {
        return codePoint > 0x10FF
                && (SCRIPTS.contains(UnicodeScript.of(codePoint))
                        || codePoint >= 0x3001 && codePoint <= 0x303F
                        || codePoint >= 0xFE10 && codePoint <= 0xFE4F
                        || codePoint >= 0xFF01 && codePoint <= 0xFFEF);
    }
}
