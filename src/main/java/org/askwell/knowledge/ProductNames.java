package org.askwell.knowledge;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.askwell.accounts.CurrentUser;
import org.askwell.customers.Product;

/** The products' names in the reader's language. */
@RequestScoped
@Named
public class ProductNames {

    @Inject
    CurrentUser user;

    private Map<String, String> names;

    /** @return the name, or the code of a product that is not known (any more) */
    public String of(String code) {
        if (names == null) {
            names = new HashMap<>();
            Product.inOrder()
                    .forEach(product ->
                            names.put(product.code, product.name(user.viewer().language())));
        }
        return names.getOrDefault(code, code);
    }
}
