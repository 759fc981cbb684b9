package org.askwell.knowledge.search;

import org.askwell.knowledge.ArticleRow;

/**
 * A title or known wording of another article that says nearly the same.
 *
 * @param article the other one
 * @param wording its title or known wording
 * @param own what it is nearly the same as
 * @param likeness 0..1; 1 for the same letters
 */
public record NearDuplicate(ArticleRow article, String wording, String own, double likeness) {}
