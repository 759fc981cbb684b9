package org.askwell.downloads.receipts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.downloads.Patch;
import org.askwell.web.Page;

/** How far a patch has come at one customer (R28). */
@Entity
@Table(name = "patch_receipt")
public class PatchReceipt extends PanacheEntity {

    private static final int ROUND = 200;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "patch_id", updatable = false)
    public Patch patch;

    @Column(name = "organisation_code", nullable = false, updatable = false)
    public String organisationCode;

    /** Null for a customer who was not affected when the patch was announced. */
    @Column(name = "notified_at")
    public Instant notifiedAt;

    /** When somebody of the customer first looked at it. */
    @Column(name = "seen_at")
    public Instant seenAt;

    @Column(name = "reminded_at")
    public Instant remindedAt;

    /** When somebody of the customer said that it is installed. */
    @Column(name = "installed_at")
    public Instant installedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "installed_by_id")
    public Account installedBy;

    static PatchReceipt begin(Patch patch, String organisationCode) {
        var receipt = new PatchReceipt();
        receipt.patch = patch;
        receipt.organisationCode = organisationCode;
        receipt.persist();
        return receipt;
    }

    static Optional<PatchReceipt> of(Patch patch, String organisationCode) {
        return find("patch = ?1 and organisationCode = ?2", patch, organisationCode)
                .firstResultOptional();
    }

    /** @return the codes of the customers who were told of the patch or have installed it */
    static Set<String> settled(Patch patch) {
        List<PatchReceipt> all = list("patch = ?1 and (notifiedAt is not null or installedAt is not null)", patch);
        return all.stream().map(receipt -> receipt.organisationCode).collect(Collectors.toSet());
    }

    /** @return what the customer has not reported as installed of a product's published patches */
    static List<PatchReceipt> openOf(String organisationCode, String productCode) {
        return list(
                "from PatchReceipt r join fetch r.patch p where r.organisationCode = ?1 and p.product.code = ?2"
                        + " and p.state = ?3 and r.installedAt is null",
                organisationCode,
                productCode,
                Patch.State.PUBLISHED);
    }

    /** @return a page of the customers, those who have not installed it first */
    static Page<PatchReceipt> of(Patch patch, int number, int size) {
        var found = PatchReceipt.<PatchReceipt>find(
                "from PatchReceipt r left join fetch r.installedBy where r.patch = ?1"
                        + " order by r.installedAt nulls first, r.organisationCode",
                patch);
        return new Page<>(found.page(number - 1, size).list(), number, size, count("patch", patch));
    }

    /**
     * @return customers who were told before that time, have not installed the patch and were not reminded, locked until
     *     the transaction ends; what another node reminds of is passed over
     */
    @SuppressWarnings("unchecked")
    static List<PatchReceipt> lockDue(Instant before) {
        return getEntityManager()
                .createNativeQuery(
                        "select r.* from patch_receipt r join patch p on p.id = r.patch_id"
                                + " where r.notified_at < :before and r.installed_at is null and r.reminded_at is null"
                                + " and p.state = 'PUBLISHED' order by r.notified_at limit :round"
                                + " for update of r skip locked",
                        PatchReceipt.class)
                .setParameter("before", before)
                .setParameter("round", ROUND)
                .getResultList();
    }
}
