package org.askwell.knowledge;

import java.util.LinkedHashSet;
import java.util.List;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * A topic that articles are sorted under.
 *
 * @param slug what addresses name it by
 * @param articles how many the viewer can read
 */
public record Category(String slug, long articles) {

    /** The topics that have names in both languages. */
    private static final List<String> NAMED = List.of(
            "getting-started",
            "accounts-and-sign-in",
            "vouchers",
            "budgets",
            "payments",
            "closing",
            "approvals",
            "documents-and-seals",
            "staff-records",
            "attendance",
            "payroll",
            "single-sign-on",
            "interfaces",
            "certificates",
            "printing",
            "export-and-import",
            "scheduling",
            "performance",
            "backup-and-restore",
            "installation-and-upgrade",
            "licences",
            "security",
            "solved-questions");

    /** @return the topics an article can be sorted under: those with names, then those that files brought along */
    public static List<String> all() {
        var all = new LinkedHashSet<>(NAMED);
        all.addAll(Panache.getSession()
                .createSelectionQuery("select distinct a.category from Article a order by a.category", String.class)
                .getResultList());
        return List.copyOf(all);
    }

    /** @return the categories with the most articles first */
    public static List<Category> in(ArticleScope scope) {
        return grouped(scope, "category");
    }

    /** @return the products that there are articles on, by their codes */
    public static List<Category> products(ArticleScope scope) {
        return grouped(scope, "productCode");
    }

    private static List<Category> grouped(ArticleScope scope, String property) {
        var query = Panache.getSession()
                .createSelectionQuery(
                        "select a." + property + ", count(*) from Article a where " + scope.condition() + " and a."
                                + property + " is not null" + " group by a." + property + " order by count(*) desc, a."
                                + property,
                        Category.class);
        scope.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
