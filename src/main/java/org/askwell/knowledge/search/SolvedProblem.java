package org.askwell.knowledge.search;

import org.askwell.accounts.Language;

/**
 * A problem that support has solved.
 *
 * @param ticketId the ticket in which it was
 * @param errorCode as the product shows it, or null
 * @param solution what support told the customer, or null
 * @param product the product's code, or null
 * @param language in which it was asked, unless the words tell
 */
public record SolvedProblem(
        Long ticketId,
        String title,
        String description,
        String errorCode,
        String solution,
        String product,
        Language language) {

    /** @return the question that it answers */
    Question question() {
        return Question.of(title, description, errorCode, product, language);
    }
}
