package org.askwell.downloads.feeds;

import org.askwell.customers.Product;
import org.askwell.web.FormErrors;

/**
 * What somebody wants a token for, not yet checked.
 *
 * @param scope the name of a {@link ProductToken.Scope}
 * @param product the product's code
 * @param name what the owner calls it
 */
record TokenInput(String scope, String product, String name) {

    static final int NAME_CHARACTERS = 80;

    static TokenInput none() {
        return new TokenInput(ProductToken.Scope.FEED.name(), "", "");
    }

    ProductToken.Scope wanted() {
        return ProductToken.Scope.UPDATES.name().equals(scope) ? ProductToken.Scope.UPDATES : ProductToken.Scope.FEED;
    }

    /** @param customer whether whoever asks belongs to a customer */
    FormErrors check(FeedMessages words, boolean customer) {
        var errors = FormErrors.none();
        if (Product.withCode(product == null ? "" : product).isEmpty()) {
            errors.add("product", words.errorProduct());
        }
        if (!wanted().name().equals(scope)) {
            errors.add("scope", words.errorScope());
        } else if (wanted() == ProductToken.Scope.UPDATES && !customer) {
            errors.add("scope", words.errorNoCustomer());
        }
        return errors.text("name", name, NAME_CHARACTERS, words.errorName(), words.errorTooLong(NAME_CHARACTERS));
    }
}
