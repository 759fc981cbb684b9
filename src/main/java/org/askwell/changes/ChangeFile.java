package org.askwell.changes;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.files.StoredFile;

/** A file that came with a step of a change. */
@Entity
@Table(name = "change_file")
public class ChangeFile extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "record_id", updatable = false)
    public ChangeRecord record;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id", updatable = false)
    public StoredFile file;

    /** @return the file if it came with that change (T01) */
    static Optional<ChangeFile> of(ChangeRequest change, UUID fileId) {
        return find("record.change = ?1 and file.id = ?2", change, fileId).firstResultOptional();
    }

    static boolean taken(UUID fileId) {
        return count("file.id", fileId) > 0;
    }
}
