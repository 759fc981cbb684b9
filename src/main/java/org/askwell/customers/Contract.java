package org.askwell.customers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.web.Page;
import org.hibernate.annotations.Formula;

/** A service contract (R10, R11): inside its period requests are accepted and patches delivered free of charge. */
@Entity
public class Contract extends PanacheEntity {

    private static final String COVERS =
            "(c.product.code = ?2 or exists (select p.id from c.alsoCovered p where p.code = ?2))";

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    public Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id")
    public Product product;

    /** Products that are covered beside the main one. */
    @ManyToMany
    @JoinTable(
            name = "contract_product",
            joinColumns = @JoinColumn(name = "contract_id"),
            inverseJoinColumns = @JoinColumn(name = "product_id"))
    public Set<Product> alsoCovered = new HashSet<>();

    /** What both sides call it, or null. */
    public String number;

    /** The version of the main product that the customer runs in production, or null if that is not known. */
    @Formula("(select i.version from installation i where i.organisation_id = organisation_id"
            + " and i.product_id = product_id and i.environment = 'PRODUCTION')")
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

    /** Whose word counts for changes of what is covered, or null for any manager of the customer (R13). */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approver_id")
    public Account approver;

    /** Who approves requests for patches, or null for whoever the release plan of the patch names. */
    @Enumerated(EnumType.STRING)
    @Column(name = "patch_approval")
    public PatchApproval patchApproval;

    /** @return the contracts of the organisation that cover the product on that day */
    public static List<Contract> covering(String organisationCode, String productCode, LocalDate day) {
        return list(
                "from Contract c where c.organisation.code = ?1 and c.startsOn <= ?3 and c.endsOn >= ?3 and " + COVERS,
                organisationCode,
                productCode,
                day);
    }

    /** @return the longest lasting of those that says who approves requests for patches, if any does */
    public static Optional<Contract> approvingPatches(String organisationCode, String productCode, LocalDate day) {
        return covering(organisationCode, productCode, day).stream()
                .filter(contract -> contract.patchApproval != null)
                .max(Comparator.comparing((Contract contract) -> contract.endsOn)
                        .thenComparing(contract -> contract.id));
    }

    /** @return the contracts of all customers that cover the product on that day */
    public static List<Contract> activeFor(String productCode, LocalDate day) {
        return list(
                "from Contract c join fetch c.organisation where c.startsOn <= ?1 and c.endsOn >= ?1 and " + COVERS,
                day,
                productCode);
    }

    /** @return every contract of the organisation, the longest lasting first */
    public static List<Contract> of(String organisationCode) {
        return list(
                "from Contract c join fetch c.product left join fetch c.alsoCovered where c.organisation.code = ?1"
                        + " order by c.endsOn desc, c.id",
                organisationCode);
    }

    /** @return a page of the organisation's contracts, the longest lasting first */
    static Page<Contract> of(String organisationCode, int number, int size) {
        var all = Contract.<Contract>find(
                "from Contract c join fetch c.product where c.organisation.code = ?1 order by c.endsOn desc, c.id",
                organisationCode);
        return new Page<>(
                all.page(number - 1, size).list(), number, size, count("organisation.code", organisationCode));
    }

    static Optional<Contract> of(Organisation organisation, Long id) {
        return find("organisation = ?1 and id = ?2", organisation, id).firstResultOptional();
    }

    static Optional<Contract> numbered(Organisation organisation, String number) {
        return find("organisation = ?1 and number = ?2", organisation, number).firstResultOptional();
    }

    /**
     * @param productCode a product's code, or null: then nobody in particular approves
     * @return whom the last of the contracts that cover the product names for approving changes
     */
    public static Optional<Account> approver(String organisationCode, String productCode) {
        return Contract.<Contract>find(
                        "from Contract c where c.organisation.code = ?1 and c.approver is not null and " + COVERS
                                + " order by c.endsOn desc, c.id desc",
                        organisationCode,
                        productCode)
                .firstResultOptional()
                .map(contract -> contract.approver)
                .filter(account -> !account.blocked());
    }

    public boolean covers(Product other) {
        return product.id.equals(other.id) || alsoCovered.stream().anyMatch(each -> each.id.equals(other.id));
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
