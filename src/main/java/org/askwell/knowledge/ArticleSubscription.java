package org.askwell.knowledge;

import java.util.List;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;

/** Somebody wants to hear when an article changes, in whatever language. */
@Entity
@Table(name = "article_subscription")
public class ArticleSubscription extends PanacheEntity {

    @Column(name = "article_key", nullable = false, updatable = false)
    public String articleKey;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", updatable = false)
    public Account account;

    public static boolean exists(String key, Long accountId) {
        return count("articleKey = ?1 and account.id = ?2", key, accountId) > 0;
    }

    /** @return who subscribed to the article and reads that language, as far as they may still read it (T08) */
    public static List<Account> subscribersTo(ArticlePublished event) {
        List<ArticleSubscription> all =
                list("from ArticleSubscription s join fetch s.account where s.articleKey = ?1", event.key());
        return all.stream()
                .map(subscription -> subscription.account)
                .filter(account -> account.language == event.language())
                .filter(account -> ArticleScope.admits(viewer(account), event.audience(), event.organisationCode()))
                .toList();
    }

    static void subscribe(String key, Account account) {
        if (!exists(key, account.id)) {
            var subscription = new ArticleSubscription();
            subscription.articleKey = key;
            subscription.account = account;
            subscription.persist();
        }
    }

    static void unsubscribe(String key, Account account) {
        delete("articleKey = ?1 and account = ?2", key, account);
    }

    private static Viewer viewer(Account account) {
        return new Viewer(account.id, account.organisationCode, Set.copyOf(account.roles), account.language);
    }
}
