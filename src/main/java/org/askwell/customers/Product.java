package org.askwell.customers;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Language;

/** A product that is supported. */
@Entity
public class Product extends PanacheEntity {

    @Column(nullable = false, updatable = false)
    public String code;

    @Column(name = "name_en", nullable = false)
    public String nameEn;

    @Column(name = "name_zh", nullable = false)
    public String nameZh;

    /** The versions users may choose, newest first. */
    @Column(nullable = false)
    public List<String> versions = List.of();

    public static Optional<Product> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    public static List<Product> inOrder() {
        return list("order by code");
    }

    /** @return the ids of the products that the customer has or had a contract for; none for a code of null */
    public static Set<Long> contractedBy(String organisationCode) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select p.id from Product p where exists (select 1 from Contract c where c.organisation.code = :code"
                                + " and (c.product = p or p member of c.alsoCovered))",
                        Long.class)
                .setParameter("code", organisationCode)
                .getResultList());
    }

    public String name(Language language) {
        return language == Language.ZH ? nameZh : nameEn;
    }
}
