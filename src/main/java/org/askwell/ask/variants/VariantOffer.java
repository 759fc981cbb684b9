package org.askwell.ask.variants;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;
import org.askwell.knowledge.ArticleScope;
import org.askwell.knowledge.State;
import org.askwell.knowledge.search.Terms;
import org.askwell.web.Page;
import org.hibernate.annotations.Immutable;

/**
 * How people asked for what an article answers, in words that it does not know yet. Of their inquiries there is the title
 * only: descriptions and files stay with those who wrote them.
 */
@Entity
@Immutable
@Table(name = "variant_offer")
public class VariantOffer extends PanacheEntityBase {

    /** The same for the same article and folded wording, whoever asks it next. */
    @Id
    public String id;

    @Column(name = "article_key")
    public String articleKey;

    /** As it was typed last, in one line. */
    public String wording;

    /** In which the last asker reads. */
    @Enumerated(EnumType.STRING)
    public Language language;

    /** How many people asked so. */
    public long askers;

    /** How many inquiries the article solved. */
    public long solved;

    /** To how many inquiries' tickets support linked it. */
    public long linked;

    @Column(name = "asked_at")
    public Instant askedAt;

    /** @return the offer, if the viewer may see its article and it is undecided */
    static Optional<VariantOffer> visibleTo(Viewer viewer, String id) {
        ArticleScope scope = articles(viewer);
        var parameters = new HashMap<>(scope.parameters());
        parameters.put("id", id);
        return find("from VariantOffer o where o.id = :id and " + among(scope), parameters)
                .firstResultOptional();
    }

    /** @return the undecided ones, what most people asked first */
    static Page<VariantOffer> page(Viewer viewer, int number, int size) {
        ArticleScope scope = articles(viewer);
        String condition = "from VariantOffer o where " + among(scope);
        List<VariantOffer> items = VariantOffer.<VariantOffer>find(
                        condition + " order by o.askers desc, o.askedAt desc, o.id", scope.parameters())
                .page(number - 1, size)
                .list();
        return new Page<>(items, number, size, count(condition, scope.parameters()));
    }

    private static String among(ArticleScope scope) {
        return "exists (select 1 from Article a where a.key = o.articleKey and " + scope.condition() + ")";
    }

    /** @return the articles that can take a wording */
    static ArticleScope articles(Viewer viewer) {
        return ArticleScope.of(viewer).and("a.state <> :withdrawn", "withdrawn", State.ARCHIVED);
    }

    /** @return the language the wording itself is in */
    public Language written() {
        return Terms.languageOf(wording, language);
    }
}
