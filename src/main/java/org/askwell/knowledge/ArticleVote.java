package org.askwell.knowledge;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;

/** Whether an article helped one reader; the last word counts. */
@Entity
@Table(name = "article_vote")
public class ArticleVote extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id", updatable = false)
    public Article article;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", updatable = false)
    public Account account;

    @Column(nullable = false)
    public boolean helpful;

    @Enumerated(EnumType.STRING)
    public VoteReason reason;

    public String comment;

    @Column(nullable = false)
    public Instant at;

    public static Optional<ArticleVote> of(Article article, Long accountId) {
        return find("article = ?1 and account.id = ?2", article, accountId).firstResultOptional();
    }

    /**
     * Notes the vote and counts anew.
     *
     * @param reason null if none was given
     * @param comment up to 1,000 characters, or null
     */
    static void cast(Article article, Account account, boolean helpful, VoteReason reason, String comment, Instant at) {
        ArticleVote vote = of(article, account.id).orElseGet(() -> {
            var first = new ArticleVote();
            first.article = article;
            first.account = account;
            return first;
        });
        vote.helpful = helpful;
        vote.reason = helpful ? null : reason;
        vote.comment = helpful ? null : comment;
        vote.at = at;
        vote.persistAndFlush();
        Article.update(
                "helpfulVotes = ?1, unhelpfulVotes = ?2 where id = ?3",
                count(article, true),
                count(article, false),
                article.id);
    }

    private static int count(Article article, boolean helpful) {
        return (int) count("article = ?1 and helpful = ?2", article, helpful);
    }
}
