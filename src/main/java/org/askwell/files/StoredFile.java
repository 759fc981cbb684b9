package org.askwell.files;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * An uploaded file. Whoever uploaded it may use it once, in a text of their own; from then on it is seen by those who see
 * that text.
 */
@Entity
@Table(name = "stored_file")
public class StoredFile extends PanacheEntityBase {

    @Id
    public UUID id;

    /** The name its owner gave it, without folders and control characters. */
    @Column(nullable = false, updatable = false)
    public String name;

    @Column(name = "media_type", nullable = false, updatable = false)
    public String mediaType;

    /** In bytes. */
    @Column(nullable = false, updatable = false)
    public long size;

    @Column(nullable = false, updatable = false)
    public String sha256;

    @Column(name = "uploaded_by", nullable = false, updatable = false)
    public Long uploadedBy;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    public Instant uploadedAt;

    /** Text found inside, for searching; null if there is none. */
    @Column(name = "extracted_text")
    public String extractedText;

    /** @return the file if that account uploaded it: the only files one may attach (T03, T04) */
    public static Optional<StoredFile> uploadedBy(Long accountId, UUID id) {
        return find("id = ?1 and uploadedBy = ?2", id, accountId).firstResultOptional();
    }
}
