package org.askwell.downloads.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.CurrentUser;
import org.askwell.customers.Product;

/** Which products the user follows. */
@RequestScoped
@Named("subscriptions")
public class Subscriptions {

    @Inject
    CurrentUser user;

    /** @return whether the user follows the product with that code */
    public boolean to(String productCode) {
        return user.viewer().loggedIn()
                && ProductSubscription.exists(productCode, user.viewer().accountId());
    }

    /**
     * Follows the product or no longer; again changes nothing.
     *
     * @throws NotFoundException if there is no such product
     */
    @Transactional
    void change(String productCode, boolean wanted) {
        Product product = Product.withCode(productCode).orElseThrow(NotFoundException::new);
        if (wanted) {
            ProductSubscription.subscribe(product, user.account());
        } else {
            ProductSubscription.unsubscribe(product, user.account());
        }
    }
}
