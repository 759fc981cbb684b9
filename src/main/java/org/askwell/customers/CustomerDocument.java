package org.askwell.customers;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.files.StoredFile;
import org.askwell.web.Page;

/** A document in the customer file (R24): what was signed, accepted or reported. */
@Entity
@Table(name = "customer_document")
public class CustomerDocument extends PanacheEntity {

    /** What it is. */
    public enum Kind {
        CONTRACT,
        ACCEPTANCE,
        SERVICE_REPORT,
        INSTALLATION,
        OTHER
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", updatable = false)
    public Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id", updatable = false)
    public StoredFile file;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Kind kind;

    /** Whether the customer's people see it, too. */
    @Column(nullable = false)
    public boolean shared;

    @Column(name = "added_at", nullable = false, updatable = false)
    public Instant addedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "added_by_id", updatable = false)
    public Account addedBy;

    /** @return a page of what the viewer, who sees the organisation, may see of its documents, the newest first */
    static Page<CustomerDocument> visibleTo(Viewer viewer, Organisation organisation, int number, int size) {
        String scope = "d.organisation = ?1 and (d.shared or ?2 = true)";
        var found = CustomerDocument.<CustomerDocument>find(
                "from CustomerDocument d join fetch d.file where " + scope + " order by d.id desc",
                organisation,
                viewer.staff());
        return new Page<>(
                found.page(number - 1, size).list(),
                number,
                size,
                count("from CustomerDocument d where " + scope, organisation, viewer.staff()));
    }

    /** @return the document if it is the organisation's and the viewer may see it (T01) */
    static Optional<CustomerDocument> visibleTo(Viewer viewer, Organisation organisation, Long id) {
        return find("organisation = ?1 and id = ?2 and (shared or ?3 = true)", organisation, id, viewer.staff())
                .firstResultOptional();
    }

    Known known() {
        return new Known().with(CustomerFact.KIND, kind).with(CustomerFact.SHARED, shared);
    }
}
