package org.askwell.customers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** A service contract (R10, R11): inside its period requests are accepted and patches delivered free of charge. */
@Entity
public class Contract extends PanacheEntity {

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    public Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id")
    public Product product;

    /** The version the customer has installed, or null if it is not known. */
    @Column(name = "installed_version")
    public String installedVersion;

    @Column(name = "starts_on", nullable = false)
    public LocalDate startsOn;

    /** The last day of the service period. */
    @Column(name = "ends_on", nullable = false)
    public LocalDate endsOn;

    /** The last day on which work is free of charge, or null if that is the last of the service period. */
    @Column(name = "warranty_ends_on")
    public LocalDate warrantyEndsOn;

    /** The code of the service level that was agreed, or null for the standard one (R7). */
    @Column(name = "service_level")
    public String serviceLevel;

    /** The code of the calendar by which promised times count, or null for the hotline's (R8). */
    public String calendar;

    /** @return the contracts of the organisation that cover the product on that day */
    public static List<Contract> covering(String organisationCode, String productCode, LocalDate day) {
        return list(
                "organisation.code = ?1 and product.code = ?2 and startsOn <= ?3 and endsOn >= ?3",
                organisationCode,
                productCode,
                day);
    }

    /** @return the contracts of all customers that cover the product on that day */
    public static List<Contract> activeFor(String productCode, LocalDate day) {
        return list(
                "from Contract c join fetch c.organisation where c.product.code = ?1 and c.startsOn <= ?2 and c.endsOn >= ?2",
                productCode,
                day);
    }

    /** @return every contract of the organisation, the longest lasting first */
    public static List<Contract> of(String organisationCode) {
        return list(
                "from Contract c join fetch c.product where c.organisation.code = ?1 order by c.endsOn desc, c.id",
                organisationCode);
    }

    static Optional<Contract> of(Organisation organisation, Long id) {
        return find("organisation = ?1 and id = ?2", organisation, id).firstResultOptional();
    }

    /** @return whether the day is inside the service period, both ends included */
    public boolean activeOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    /** @return whether work is free of charge on the day (R10, R11) */
    public boolean inWarranty(LocalDate day) {
        return activeOn(day) && !day.isAfter(lastWarrantyDay());
    }

    public LocalDate lastWarrantyDay() {
        return warrantyEndsOn == null ? endsOn : warrantyEndsOn;
    }
}
