package org.askwell.knowledge.search;

import org.askwell.accounts.Language;
import org.askwell.knowledge.Kind;

/**
 * An article that the viewer may read now, without its text.
 *
 * @param version by which its passages are known to be the present ones
 */
record ReadableArticle(
        Long id, String key, Language language, Kind kind, String productCode, String category, int version) {}
