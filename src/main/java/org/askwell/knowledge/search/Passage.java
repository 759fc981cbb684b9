package org.askwell.knowledge.search;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;

import org.askwell.knowledge.Article;
import org.askwell.knowledge.Audience;
import org.askwell.knowledge.Kind;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;

/**
 * A piece of a published article that can answer a question: its title, one known wording, its error codes or a part of
 * the body. Carries the facts by which it is filtered, so that one index answers a question without joins; an article
 * that is not published has no passages at all.
 */
@Entity
@Indexed(index = "passage")
public class Passage extends Piece {

    @Column(name = "article_id", nullable = false, updatable = false)
    public Long articleId;

    @Column(name = "article_key", nullable = false, updatable = false)
    public String articleKey;

    @KeywordField
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Kind kind;

    @KeywordField
    @Column(nullable = false)
    public String category;

    @KeywordField
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Audience audience;

    @KeywordField
    @Column(name = "organisation_code")
    public String organisationCode;

    /** Takes over the article's facts. */
    void describe(Article article) {
        kind = article.kind;
        category = article.category;
        productCode = article.productCode;
        audience = article.audience;
        organisationCode = article.organisationCode;
    }

    /** The beginnings of the words of what suggestions may show. */
    @Transient
    @FullTextField(analyzer = SearchAnalysis.BEGINNINGS, searchAnalyzer = SearchAnalysis.WORDS)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "text")))
    public String getBeginning() {
        return asked() ? text : null;
    }

    static List<Passage> of(List<Long> articles) {
        return list("articleId in ?1", articles);
    }
}
