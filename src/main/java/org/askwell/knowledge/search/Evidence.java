package org.askwell.knowledge.search;

import org.askwell.accounts.Language;

/**
 * Why an article may answer a question.
 *
 * @param cosine similarity of the question's vector to that of the closest passage, −1..1; 0 without vectors
 * @param lexical the best passage's BM25 relative to what a passage of nothing but the question's terms would get, 0..1
 * @param coverage the share of the question's information (summed rarity of its terms) that the article's passages
 *     hold, 0..1
 * @param code whether an identifier or error code of the question stands in the article
 * @param role what the best passage is to its article
 */
public record Evidence(double cosine, double lexical, double coverage, boolean code, Passage.Role role) {

    /** Unrelated sentences stay below these; the two models spread differently. */
    private static final double NEAR_ENGLISH = 0.70;

    private static final double NEAR_CHINESE = 0.55;

    private static final double ENOUGH_WORDS = 0.3;

    /** @return whether the article belongs into a list of hits at all */
    boolean relevant(Language asked) {
        return code || coverage >= ENOUGH_WORDS || cosine >= (asked == Language.ZH ? NEAR_CHINESE : NEAR_ENGLISH);
    }
}
