package org.askwell.knowledge.search;

import java.util.Objects;

import org.askwell.accounts.Language;

/**
 * What somebody asks. Built with {@link #of}, which makes any input harmless: control and formatting characters and halves
 * of characters become blanks, of a {@link PastedLog} what tells remains, and each part is cut at a length that keeps one
 * question's work bounded.
 *
 * @param title the question in one line, never null
 * @param description more about it, never null
 * @param errorCode a code as the product shows it, never null
 * @param product only this product's entries and those of no product, or null for all
 * @param shown the language in which answers are wanted
 */
public record Question(String title, String description, String errorCode, String product, Language shown) {

    private static final int TITLE = 500;
    private static final int DESCRIPTION = 2_000;
    private static final int CODE = 100;

    public static Question of(String title, String description, String errorCode, String product, Language shown) {
        return new Question(
                clean(title, TITLE),
                clean(PastedLog.condensed(Objects.requireNonNullElse(description, "")), DESCRIPTION),
                clean(errorCode, CODE),
                clean(product, CODE).isEmpty() ? null : clean(product, CODE),
                shown);
    }

    /** @return the question with what an attached file says went wrong; itself if the file is no log */
    public Question with(String file) {
        String evidence = clean(PastedLog.evidence(file), PastedLog.EVIDENCE);
        return evidence.isEmpty()
                ? this
                : new Question(
                        title,
                        (clean(description, DESCRIPTION - PastedLog.EVIDENCE) + " " + evidence).strip(),
                        errorCode,
                        product,
                        shown);
    }

    /** @return a question of words alone, as typed into the search field */
    public static Question of(String words, Language shown) {
        return of(words, null, null, null, shown);
    }

    static String clean(String text, int limit) {
        String given = Objects.requireNonNullElse(text, "");
        String words = given.substring(0, Math.min(given.length(), 4 * limit))
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\s\\u2028\\u2029\\u202F]+", " ")
                .strip();
        if (words.length() <= limit) {
            return words;
        }
        return words.substring(0, Character.isHighSurrogate(words.charAt(limit - 1)) ? limit - 1 : limit);
    }

    /** @return whether there is nothing to look for: no letter, no digit */
    public boolean empty() {
        return text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** @return all words of the question */
    String text() {
        return (title + "\n" + description + "\n" + errorCode).strip();
    }

    /** @return the language the question is written in */
    public Language language() {
        return Terms.languageOf(title + description, shown);
    }
}
