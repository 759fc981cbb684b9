package org.askwell.knowledge.search;

import org.askwell.web.Page;

/**
 * A page of what was found for a question.
 *
 * @param facets of all that was found
 * @param degraded whether the search engine was down and the database answered
 */
record Listing(Page<Candidate> page, Facets facets, boolean degraded) {}
