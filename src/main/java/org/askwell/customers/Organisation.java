package org.askwell.customers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import org.askwell.accounts.Viewer;
import org.askwell.web.Page;

/** A customer (R24): the root of what its people may see. */
@Entity
public class Organisation extends PanacheEntity {

    /** The natural key, as the identity provider's claim names it. */
    @Column(nullable = false, updatable = false)
    public String code;

    @Column(nullable = false)
    public String name;

    @Column(name = "support_phone")
    public String phone;

    public static Optional<Organisation> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** @return the organisation if the viewer may see it */
    public static Optional<Organisation> visibleTo(Viewer viewer, String code) {
        return viewer.staff() || code.equals(viewer.organisationCode()) ? withCode(code) : Optional.empty();
    }

    /** @return a page of the organisations the viewer may see whose code or name has the words in it */
    public static Page<Organisation> visibleTo(Viewer viewer, String words, int number, int size) {
        String scope = viewer.staff() ? "" : " and code = :own";
        var values = Parameters.with("words", words.toLowerCase(Locale.ROOT));
        if (!viewer.staff()) {
            values.and("own", viewer.organisationCode());
        }
        PanacheQuery<Organisation> found = find(
                "(locate(:words, lower(name)) > 0 or locate(:words, code) > 0)" + scope + " order by name, id", values);
        return new Page<>(found.page(number - 1, size).list(), number, size, found.count());
    }

    /** @return all organisations for staff, the viewer's own one for everybody else */
    public static List<Organisation> visibleTo(Viewer viewer) {
        return viewer.staff() ? list("order by name") : list("code = ?1", viewer.organisationCode());
    }
}
