package org.askwell.knowledge;

import java.util.HashMap;
import java.util.Map;

import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;

/**
 * Which articles a viewer may read, as a condition that every query carries: what is outside of it is neither shown, nor
 * counted, nor suggested (T05, T06).
 *
 * @param condition HQL on the alias {@code a}
 * @param parameters the values it names
 */
public record ArticleScope(String condition, Map<String, Object> parameters) {

    /**
     * @return for editors every article in every state; for everybody else published ones only: staff all of them,
     *     customers the public ones, the customers' and their own organisation's, the anonymous the public ones
     */
    public static ArticleScope of(Viewer viewer) {
        return viewer.editor() ? new ArticleScope("1 = 1", Map.of()) : readableBy(viewer);
    }

    /** @return the published articles for the viewer's audience: what lists, feeds and searches show, to editors too */
    public static ArticleScope readableBy(Viewer viewer) {
        if (viewer.staff()) {
            return new ArticleScope("a.state = PUBLISHED", Map.of());
        }
        if (!viewer.loggedIn()) {
            return publicOnly();
        }
        if (viewer.organisationCode() == null) {
            return new ArticleScope("a.state = PUBLISHED and a.audience in (PUBLIC, CUSTOMERS)", Map.of());
        }
        return new ArticleScope(
                "a.state = PUBLISHED and (a.audience in (PUBLIC, CUSTOMERS)"
                        + " or a.audience = ORGANISATION and a.organisationCode = :scopeOrganisation)",
                Map.of("scopeOrganisation", viewer.organisationCode()));
    }

    /** @return what may leave the portal without a login, such as the feed */
    public static ArticleScope publicOnly() {
        return new ArticleScope("a.state = PUBLISHED and a.audience = PUBLIC", Map.of());
    }

    /**
     * @param more a further condition on the alias {@code a}, with {@code :value} as its parameter
     * @return this scope narrowed by it
     */
    public ArticleScope and(String more, String parameter, Object value) {
        var all = new HashMap<>(parameters);
        all.put(parameter, value);
        return new ArticleScope(condition + " and (" + more + ")", all);
    }

    /** @return this scope with one entry for each key: in the language if it is there, else in the other one */
    public ArticleScope preferring(Language language) {
        String there = condition.replaceAll("\\ba\\.", "b.");
        return and(
                "a.language = :preferred or not exists"
                        + " (select 1 from Article b where b.key = a.key and b.language = :preferred and " + there
                        + ")",
                "preferred",
                language);
    }

    /**
     * @return whether the account of a viewer may be told about an article: published and for their audience. For
     *     choosing whom to notify (T08)
     */
    public static boolean admits(Viewer viewer, Audience audience, String organisationCode) {
        return switch (audience) {
            case PUBLIC -> true;
            case CUSTOMERS -> viewer.loggedIn();
            case ORGANISATION -> viewer.staff() || organisationCode.equals(viewer.organisationCode());
            case STAFF -> viewer.staff();
        };
    }

    /** @return a query on articles; give it an ordering such as {@code order by a.title} */
    String query(String ordering) {
        return "from Article a where " + condition + " " + ordering;
    }
}
