package org.askwell.customers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import org.askwell.accounts.Viewer;
import org.askwell.web.Page;

/** A customer or a part of one (R24): a ministry, a bureau, an office. It is the root of what its people may see. */
@Entity
public class Organisation extends PanacheEntity {

    /** What a code looks like. */
    static final String CODE = "[a-z0-9][a-z0-9-]{0,39}";

    @Version
    public int version;

    /** The natural key, as the identity provider's claim names it. */
    @Column(nullable = false, updatable = false)
    public String code;

    @Column(nullable = false)
    public String name;

    @Column(name = "support_phone")
    public String phone;

    /** The one it is a part of, or null at the top. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    public Organisation parent;

    /** The codes from the top down to this one, each between slashes: {@code /ministry/bureau/office/}. */
    @Column(nullable = false)
    public String path;

    @PrePersist
    void place() {
        path = (parent == null ? "/" : parent.path) + code + "/";
    }

    public static Optional<Organisation> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** @return the organisation if the viewer may see it */
    public static Optional<Organisation> visibleTo(Viewer viewer, String code) {
        var scope = OrganisationScope.of(viewer);
        return find("from Organisation o where o.code = :code and " + scope.condition(), scope.with("code", code))
                .firstResultOptional();
    }

    /**
     * @param above the code of the organisation whose parts are asked for, or empty for any
     * @return a page of the organisations the viewer may see whose code or name has the words in it
     */
    public static Page<Organisation> visibleTo(Viewer viewer, String words, String above, int number, int size) {
        var scope = OrganisationScope.of(viewer);
        var values = scope.with("words", words.toLowerCase(Locale.ROOT));
        values.put("above", above);
        PanacheQuery<Organisation> found = find(
                "from Organisation o left join fetch o.parent p where " + scope.condition()
                        + " and (locate(:words, lower(o.name)) > 0 or locate(:words, o.code) > 0)"
                        + " and (:above = '' or p.code = :above) order by o.name, o.id",
                values);
        return new Page<>(found.page(number - 1, size).list(), number, size, found.count());
    }

    /** @return all organisations the viewer may see */
    public static List<Organisation> visibleTo(Viewer viewer) {
        var scope = OrganisationScope.of(viewer);
        return list("from Organisation o where " + scope.condition() + " order by o.name", scope.parameters());
    }

    /** @return the codes of all organisations below that one, which itself is not among them */
    public static List<String> codesBelow(String code) {
        return getEntityManager()
                .createQuery(
                        "select o.code from Organisation o where locate(:branch, o.path) > 0 and o.code <> :code",
                        String.class)
                .setParameter("branch", branch(code))
                .setParameter("code", code)
                .getResultList();
    }

    /** @return what stands in the path of an organisation and of all below it, and of no other */
    static String branch(String code) {
        return "/" + code + "/";
    }

    /** @return the codes from the top down to this one */
    List<String> line() {
        return List.of(path.substring(1).split("/"));
    }

    /** @return whether it is the other one or somewhere below it */
    boolean within(Organisation other) {
        return path.startsWith(other.path);
    }

    /**
     * Hangs the organisation and all below it below another one; only {@link OrganisationTree} does, as it keeps others
     * from moving something meanwhile.
     *
     * @param to null for the top
     */
    void move(Organisation to) {
        String old = path;
        parent = to;
        place();
        update(
                "path = concat(?1, substring(path, ?2)) where locate(?3, path) = 1 and id <> ?4",
                path,
                old.length() + 1,
                old,
                id);
    }
}
