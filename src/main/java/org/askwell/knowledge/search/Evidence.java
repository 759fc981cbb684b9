package org.askwell.knowledge.search;

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
public record Evidence(double cosine, double lexical, double coverage, boolean code, Passage.Role role) {}
