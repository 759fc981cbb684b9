package org.askwell.ask.variants;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;
import org.askwell.knowledge.ArticleScope;
import org.askwell.web.Page;

/** What an editor did with a {@link VariantOffer}; it is not offered again as long as this stands. */
@Entity
@Table(name = "variant_decision")
public class VariantDecision extends PanacheEntityBase {

    /** What became of the wording. */
    public enum Verdict {
        ADDED,
        DISMISSED
    }

    /** That of the offer. */
    @Id
    public String id;

    @Column(name = "article_key", nullable = false, updatable = false)
    public String articleKey;

    /** Of the article that the wording was meant for. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Language language;

    @Column(nullable = false, updatable = false)
    public String wording;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Verdict verdict;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", updatable = false)
    public Account by;

    @Column(nullable = false, updatable = false)
    public Instant at;

    /** @return the decision, if the viewer may see the article it is about */
    static Optional<VariantDecision> visibleTo(Viewer viewer, String id) {
        ArticleScope scope = ArticleScope.of(viewer);
        var parameters = new HashMap<>(scope.parameters());
        parameters.put("id", id);
        return find("from VariantDecision d where d.id = :id and " + among(scope), parameters)
                .firstResultOptional();
    }

    /** @return the newest first, with those who decided */
    static Page<VariantDecision> page(Viewer viewer, int number, int size) {
        ArticleScope scope = ArticleScope.of(viewer);
        List<VariantDecision> items = VariantDecision.<VariantDecision>find(
                        "from VariantDecision d join fetch d.by where " + among(scope) + " order by d.at desc, d.id",
                        scope.parameters())
                .page(number - 1, size)
                .list();
        long total = count("from VariantDecision d where " + among(scope), scope.parameters());
        return new Page<>(items, number, size, total);
    }

    private static String among(ArticleScope scope) {
        return "exists (select 1 from Article a where a.key = d.articleKey and " + scope.condition() + ")";
    }

    /** @return whether this was the first decision; whoever decides at the same time waits and gets false */
    boolean take() {
        return getEntityManager()
                        .createNativeQuery("insert into variant_decision"
                                + " (id, article_key, language, wording, verdict, account_id, at) values"
                                + " (:id, :key, :language, :wording, :verdict, :account, :at) on conflict do nothing")
                        .setParameter("id", id)
                        .setParameter("key", articleKey)
                        .setParameter("language", language.name())
                        .setParameter("wording", wording)
                        .setParameter("verdict", verdict.name())
                        .setParameter("account", by.id)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** @return whether it stood until now */
    boolean takeBack() {
        return delete("id", id) == 1;
    }

    public boolean added() {
        return verdict == Verdict.ADDED;
    }
}
