package org.askwell.feedback;

import org.askwell.web.FormErrors;

/**
 * What is entered about how something went, not yet checked.
 *
 * @param stars 0 if nothing was chosen
 */
public record StarsForm(int stars, String comment) {

    private static final int MOST_STARS = 5;
    private static final int COMMENT_CHARACTERS = 2_000;

    public static StarsForm blank() {
        return new StarsForm(0, "");
    }

    public FormErrors errors(FeedbackMessages words) {
        var errors = FormErrors.none();
        if (stars < 1 || stars > MOST_STARS) {
            errors.add("rating", words.errorStars());
        }
        if (comment.codePointCount(0, comment.length()) > COMMENT_CHARACTERS) {
            errors.add("comment", words.errorTooLong(COMMENT_CHARACTERS));
        }
        return errors;
    }

    /** @return the comment, or null if there is none */
    public String said() {
        return comment.isBlank() ? null : comment.strip();
    }
}
