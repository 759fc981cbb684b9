package org.askwell.knowledge;

import java.time.LocalDate;
import java.util.List;

import io.quarkus.hibernate.orm.panache.Panache;
import org.askwell.accounts.Language;
import org.askwell.web.Page;
import org.hibernate.query.SelectionQuery;

/** An article in a list: everything but its text. */
public record ArticleRow(
        Long id,
        String key,
        Language language,
        Kind kind,
        String productCode,
        String category,
        State state,
        Audience audience,
        String title,
        LocalDate updatedOn,
        int version) {

    public static final String BY_USE = "a.helpfulVotes desc, a.updatedOn desc, a.id";
    public static final String BY_TITLE = "a.title, a.id";
    public static final String BY_CHANGE = "a.updatedOn desc, a.id desc";

    private static final String SELECT = "select a.id, a.key, a.language, a.kind, a.productCode, a.category, a.state,"
            + " a.audience, a.title, a.updatedOn, a.version from Article a where ";

    /** @return the first ones in that order, at most {@code limit} */
    public static List<ArticleRow> first(ArticleScope scope, String order, int limit) {
        return query(scope, order).setMaxResults(limit).getResultList();
    }

    /** @param number the page, from 1 */
    public static Page<ArticleRow> page(ArticleScope scope, String order, int number, int size) {
        List<ArticleRow> items = query(scope, order)
                .setFirstResult((number - 1) * size)
                .setMaxResults(size)
                .getResultList();
        long total = Article.count("from Article a where " + scope.condition(), scope.parameters());
        return new Page<>(items, number, size, total);
    }

    private static SelectionQuery<ArticleRow> query(ArticleScope scope, String order) {
        SelectionQuery<ArticleRow> query = Panache.getSession()
                .createSelectionQuery(SELECT + scope.condition() + " order by " + order, ArticleRow.class);
        scope.parameters().forEach(query::setParameter);
        return query;
    }
}
