package org.askwell.reports.service;

import org.askwell.reports.quality.Share;

/**
 * The figures of the tickets opened in the period that belong together.
 *
 * @param key the severity, the code of the product or customer, or the first day of the week or month; null for tickets
 *     without a product or customer, and for all tickets
 * @param label the key as the reader knows it
 * @param opened how many there are
 * @param answered those answered in time, of those that were answered or should have been
 * @param solved those solved in time, of those that were solved or should have been
 * @param answerHalf within which half of the answers came; null without any
 * @param answerMost within which nine of ten answers came
 * @param solutionHalf within which half of the solutions came
 * @param solutionMost within which nine of ten solutions came
 * @param reopened those whose solution did not hold, of those that had one
 */
public record Line(
        String key,
        String label,
        long opened,
        Share answered,
        Share solved,
        Took answerHalf,
        Took answerMost,
        Took solutionHalf,
        Took solutionMost,
        Share reopened) {

    Line named(String name) {
        return new Line(
                key, name, opened, answered, solved, answerHalf, answerMost, solutionHalf, solutionMost, reopened);
    }
}
