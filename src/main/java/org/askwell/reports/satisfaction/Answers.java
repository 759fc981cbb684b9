package org.askwell.reports.satisfaction;

import org.askwell.reports.quality.Share;

/**
 * How satisfied those are who belong together.
 *
 * @param key the code of the product or customer, or the first day of the week or month; null for tickets without a product
 *     or customer, and for all
 * @param label the key as the reader knows it
 * @param answered those who answered, of those who were asked
 * @param satisfied those who gave four or five stars, of those who answered
 * @param stars the mean of all answers, 1–5; null without any
 */
public record Answers(String key, String label, Share answered, Share satisfied, Double stars) {

    Answers named(String name) {
        return new Answers(key, name, answered, satisfied, stars);
    }
}
