package org.askwell.customers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.web.Page;

/** A version of a product that runs at a customer (R24): what decides whether a patch is for that customer (R28). */
@Entity
public class Installation extends PanacheEntity {

    /** What it is used for; a customer has a product at most once for each. */
    public enum Environment {
        PRODUCTION,
        TEST,
        TRAINING
    }

    /** Who told of it. */
    public enum Source {
        CUSTOMER,
        SUPPORT
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", updatable = false)
    public Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id", updatable = false)
    public Product product;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Environment environment;

    @Column(nullable = false)
    public String version;

    /** The first day with this version, or null if that is not known. */
    public LocalDate since;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Source source;

    @Column(name = "recorded_at", nullable = false)
    public Instant recordedAt;

    /** Null for what was known before anybody recorded it here. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by_id")
    public Account recordedBy;

    /** An organisation and a version it has. */
    public record Version(String organisationCode, String version) {}

    /** @return every version of the product anywhere, of all customers */
    public static List<Version> ofProduct(String productCode) {
        return getEntityManager()
                .createQuery(
                        "select i.organisation.code, i.version from Installation i where i.product.code = :product",
                        Version.class)
                .setParameter("product", productCode)
                .getResultList();
    }

    /** @return a page of what the organisation has, by product */
    static Page<Installation> of(Organisation organisation, int number, int size) {
        var all = Installation.<Installation>find(
                "from Installation i join fetch i.product p where i.organisation = ?1 order by p.code, i.environment",
                organisation);
        return new Page<>(all.page(number - 1, size).list(), number, size, count("organisation", organisation));
    }

    /** @return the version of the product that the customer runs in production, if it is known */
    public static Optional<String> inProduction(String organisationCode, Product product) {
        return Installation.<Installation>find(
                        "organisation.code = ?1 and product = ?2 and environment = ?3",
                        organisationCode,
                        product,
                        Environment.PRODUCTION)
                .firstResultOptional()
                .map(installation -> installation.version);
    }

    static Optional<Installation> of(Organisation organisation, String productCode, Environment environment) {
        return find(
                        "organisation = ?1 and product.code = ?2 and environment = ?3",
                        organisation,
                        productCode,
                        environment)
                .firstResultOptional();
    }

    Known known() {
        return new Known().with(CustomerFact.VERSION, version).with(CustomerFact.SINCE, since);
    }
}
