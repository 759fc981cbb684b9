package org.askwell.knowledge.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.web.Page;

/** A row that was refused and why. */
@Entity
@Table(name = "import_error")
public class ImportError extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "job_id", updatable = false)
    public ImportJob job;

    /** The line of the file, from 1. */
    @Column(nullable = false, updatable = false)
    public int line;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public RowFlaw flaw;

    static Page<ImportError> of(ImportJob job, int page, int size) {
        var found = find("job = ?1 order by line", job);
        return new Page<>(
                found.page(io.quarkus.panache.common.Page.of(page - 1, size)).list(), page, size, found.count());
    }
}
