package org.askwell.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;

/** How an article's text was after one change; never altered. */
@Entity
@Table(name = "article_revision")
public class ArticleRevision extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id", updatable = false)
    public Article article;

    /** From 1, without gaps. */
    @Column(nullable = false, updatable = false)
    public int number;

    @Column(nullable = false, updatable = false)
    public String title;

    @Column(nullable = false, updatable = false)
    public String body;

    /** Who wrote it, or null if it came from a file. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id", updatable = false)
    public Account author;

    @Column(nullable = false, updatable = false)
    public Instant at;

    /** What the author says about the change; may be empty. */
    @Column(nullable = false, updatable = false)
    public String note;

    /** @return the newest first, with their authors */
    public static List<ArticleRevision> of(Article article) {
        return list(
                "from ArticleRevision r left join fetch r.author where r.article = ?1 order by r.number desc", article);
    }

    public static Optional<ArticleRevision> of(Article article, int number) {
        return find("article = ?1 and number = ?2", article, number).firstResultOptional();
    }
}
