package org.askwell.downloads.sboms;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.downloads.Patch;

/** What a patch is made of, as a CycloneDX document that is kept as it came. */
@Entity
public class Sbom extends PanacheEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "patch_id", updatable = false)
    public Patch patch;

    /** The document in the file store. */
    @Column(name = "file_id", nullable = false, updatable = false)
    public UUID fileId;

    @Column(nullable = false, updatable = false)
    public String name;

    /** In bytes. */
    @Column(nullable = false, updatable = false)
    public long size;

    @Column(nullable = false, updatable = false)
    public String sha256;

    /** The edition of CycloneDX that it follows, such as {@code 1.6}. */
    @Column(name = "spec_version", nullable = false, updatable = false)
    public String specVersion;

    @Column(name = "attached_at", nullable = false, updatable = false)
    public Instant attachedAt;

    static Optional<Sbom> of(Patch patch) {
        return find("patch", patch).firstResultOptional();
    }
}
