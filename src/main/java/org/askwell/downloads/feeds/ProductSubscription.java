package org.askwell.downloads.feeds;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.customers.Product;

/** Somebody wants to hear of every patch of a product, whatever the contracts say. */
@Entity
@Table(name = "product_subscription")
public class ProductSubscription extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id", updatable = false)
    public Product product;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", updatable = false)
    public Account account;

    static boolean exists(String productCode, Long accountId) {
        return count("product.code = ?1 and account.id = ?2", productCode, accountId) > 0;
    }

    /** @return the codes of the products that the person follows */
    static Set<String> of(Long accountId) {
        List<ProductSubscription> all =
                list("from ProductSubscription s join fetch s.product where s.account.id = ?1", accountId);
        return all.stream().map(subscription -> subscription.product.code).collect(Collectors.toSet());
    }

    /** @return who follows the product */
    public static List<Account> subscribersTo(String productCode) {
        List<ProductSubscription> all =
                list("from ProductSubscription s join fetch s.account where s.product.code = ?1", productCode);
        return all.stream()
                .map(subscription -> subscription.account)
                .filter(account -> !account.blocked())
                .toList();
    }

    /** The account is locked, so that pressing the button twice at once makes one subscription. */
    static void subscribe(Product product, Account account) {
        Account.lock(account.id);
        if (!exists(product.code, account.id)) {
            var subscription = new ProductSubscription();
            subscription.product = product;
            subscription.account = account;
            subscription.persist();
        }
    }

    static void unsubscribe(Product product, Account account) {
        delete("product = ?1 and account = ?2", product, account);
    }
}
