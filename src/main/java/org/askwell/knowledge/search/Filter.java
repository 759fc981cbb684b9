package org.askwell.knowledge.search;

import org.askwell.accounts.Language;
import org.askwell.knowledge.Kind;

/**
 * What a list of hits is narrowed to; null stands for everything.
 *
 * @param product only entries of this product
 * @param productOrNone only entries of this product and those of no product
 */
public record Filter(String product, String productOrNone, Kind kind, Language language, String category) {

    public static final Filter NONE = new Filter(null, null, null, null, null);

    static Filter forProduct(String product) {
        return new Filter(null, product, null, null, null);
    }
}
