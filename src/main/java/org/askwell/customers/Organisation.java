package org.askwell.customers;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Viewer;

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

    /** @return all organisations for staff, the viewer's own one for everybody else */
    public static List<Organisation> visibleTo(Viewer viewer) {
        return viewer.staff() ? list("order by name") : list("code = ?1", viewer.organisationCode());
    }
}
