package org.askwell.ask.variants;

import org.askwell.knowledge.ArticleRow;

/**
 * A wording with the article that would take it.
 *
 * @param article in the wording's language, or else in the other one
 */
record OfferedVariant(VariantOffer offer, ArticleRow article) {}
