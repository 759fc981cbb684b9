package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;
import org.askwell.knowledge.ArticleScope;
import org.askwell.knowledge.Kind;

/** Passages from PostgreSQL: those the engine found, and by full text those it cannot find while it is down. */
@ApplicationScoped
class DatabasePassages {

    private static final int TERMS = 40;

    @Inject
    EntityManager entities;

    /** @return those of the passages whose article the viewer may read now, with what is known of it and its translation */
    Findings readable(List<Long> ids, Viewer viewer) {
        if (ids.isEmpty()) {
            return new Findings(List.of(), List.of());
        }
        ArticleScope scope = ArticleScope.readableBy(viewer).and(among("p.id", "ids"), "ids", ids.toArray(Long[]::new));
        var query = entities.createQuery(
                "select p.id, p.articleId, a.id, a.key, a.language, a.kind, a.productCode, a.category, a.version"
                        + " from Passage p join Article a on a.key = p.articleKey where " + scope.condition()
                        + " order by a.id",
                Object[].class);
        scope.parameters().forEach(query::setParameter);
        Set<Object> passages = new HashSet<>();
        Map<Object, ReadableArticle> articles = new LinkedHashMap<>();
        for (Object[] row : query.getResultList()) {
            if (row[1].equals(row[2])) {
                passages.add(row[0]);
            }
            articles.computeIfAbsent(row[2], id -> article(row));
        }
        return new Findings(ids.stream().filter(passages::contains).toList(), List.copyOf(articles.values()));
    }

    /**
     * @param array a parameter's name, for an array of any length
     * @return an HQL condition that stays one statement; a list of parameters is translated and planned anew each time
     */
    static String among(String column, String array) {
        return "cast(sql('? = any(?)', " + column + ", :" + array + ") as Boolean)";
    }

    private static ReadableArticle article(Object[] row) {
        return new ReadableArticle(
                (Long) row[2],
                (String) row[3],
                (Language) row[4],
                (Kind) row[5],
                (String) row[6],
                (String) row[7],
                (Integer) row[8]);
    }

    /** @return the ids of the passages that hold most of the terms, best first */
    List<Long> find(List<String> terms, Filter filter, Viewer viewer, int limit) {
        if (terms.isEmpty()) {
            return List.of();
        }
        var parameters = new HashMap<String, Object>();
        String sql = "select p.id from passage p where p.document @@ cast(:query as tsquery)"
                + narrowed(filter, viewer, parameters)
                + " order by ts_rank(p.document, cast(:query as tsquery)) desc, p.role = 'BODY', p.id";
        Query query = entities.createNativeQuery(sql, Long.class).setMaxResults(limit);
        query.setParameter(
                "query",
                terms.stream()
                        .distinct()
                        .limit(TERMS)
                        .map(DatabasePassages::quoted)
                        .collect(Collectors.joining(" | ")));
        parameters.forEach(query::setParameter);
        return ids(query);
    }

    /** @return the ids of titles that hold the words as they are written */
    List<Long> titlesWith(String words, Viewer viewer, int limit) {
        var parameters = new HashMap<String, Object>();
        String sql =
                "select p.id from passage p where p.role = 'TITLE' and position(lower(:words) in lower(p.text)) > 0"
                        + narrowed(Filter.NONE, viewer, parameters) + " order by length(p.text), p.id";
        Query query = entities.createNativeQuery(sql, Long.class).setMaxResults(limit);
        query.setParameter("words", words);
        parameters.forEach(query::setParameter);
        return ids(query);
    }

    private static List<Long> ids(Query query) {
        var ids = new ArrayList<Long>();
        for (Object id : query.getResultList()) {
            ids.add((Long) id);
        }
        return ids;
    }

    /** A lexeme in quotes, so that no character in it is an operator. */
    private static String quoted(String term) {
        return "'" + term.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static String narrowed(Filter filter, Viewer viewer, Map<String, Object> parameters) {
        var sql = new StringBuilder(audience(viewer, parameters));
        add(sql, parameters, "product", filter.product(), "p.product_code = :product");
        add(
                sql,
                parameters,
                "productOrNone",
                filter.productOrNone(),
                "(p.product_code = :productOrNone or p.product_code is null)");
        add(
                sql,
                parameters,
                "kind",
                filter.kind() == null ? null : filter.kind().name(),
                "p.kind = :kind");
        add(
                sql,
                parameters,
                "language",
                filter.language() == null ? null : filter.language().name(),
                "p.language = :language");
        add(sql, parameters, "category", filter.category(), "p.category = :category");
        return sql.toString();
    }

    private static void add(
            StringBuilder sql, Map<String, Object> parameters, String name, String value, String condition) {
        if (value != null) {
            sql.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    private static String audience(Viewer viewer, Map<String, Object> parameters) {
        if (viewer.staff()) {
            return "";
        }
        if (!viewer.loggedIn()) {
            return " and p.audience = 'PUBLIC'";
        }
        if (viewer.organisationCode() == null) {
            return " and p.audience in ('PUBLIC', 'CUSTOMERS')";
        }
        parameters.put("organisation", viewer.organisationCode());
        return " and (p.audience in ('PUBLIC', 'CUSTOMERS')"
                + " or p.audience = 'ORGANISATION' and p.organisation_code = :organisation)";
    }
}
