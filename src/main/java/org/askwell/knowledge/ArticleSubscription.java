package org.askwell.knowledge;

import java.util.List;

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

    /**
     * @return who subscribed to the article and reads that text of it: the one in their own language or, while there is
     *     none, the other one; as far as they may still read it (T08)
     */
    public static List<Account> subscribersTo(ArticlePublished event) {
        List<ArticleSubscription> all =
                list("from ArticleSubscription s join fetch s.account where s.articleKey = ?1", event.key());
        return all.stream()
                .map(subscription -> subscription.account)
                .filter(account -> ArticleScope.admits(Viewer.of(account), event.audience(), event.organisationCode()))
                .filter(account -> account.language == event.language()
                        || Article.readableBy(Viewer.of(account), event.key(), account.language)
                                .isEmpty())
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
}
