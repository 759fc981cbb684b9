package org.askwell.downloads.uploads;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.askwell.downloads.Patch;

/** A file of a patch on its way in, in as many pieces as it takes. Only who began it goes on with it. */
@Entity
@Table(name = "patch_upload")
public class PatchUpload extends PanacheEntityBase {

    /** What became of it. */
    public enum State {
        OPEN,
        HELD,
        QUARANTINED
    }

    /** Also the name of what has come in. */
    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "patch_id", updatable = false)
    public Patch patch;

    @Column(name = "account_id", nullable = false, updatable = false)
    public Long accountId;

    @Column(nullable = false, updatable = false)
    public String name;

    /** What it is for, as {@link org.askwell.downloads.PatchFile#PLATFORM} has it. */
    @Column(nullable = false, updatable = false)
    public String platform;

    /** In bytes, as it was announced. */
    @Column(nullable = false, updatable = false)
    public long length;

    /** How many bytes are on the disk for sure; there may be more, which count for nothing. */
    @Column(nullable = false)
    public long received;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public State state = State.OPEN;

    @Column(name = "expires_at", nullable = false)
    public Instant expiresAt;

    static Optional<PatchUpload> of(String patchKey, UUID id, Long accountId) {
        return find("patch.patchKey = ?1 and id = ?2 and accountId = ?3", patchKey, id, accountId)
                .firstResultOptional();
    }

    static List<PatchUpload> openOf(Patch patch, Long accountId) {
        return list(
                "patch = ?1 and accountId = ?2 and state = ?3 order by expiresAt desc", patch, accountId, State.OPEN);
    }

    static long countOpen(Long accountId) {
        return count("accountId = ?1 and state = ?2", accountId, State.OPEN);
    }

    static List<PatchUpload> expiredAt(Instant now) {
        return list("expiresAt < ?1", now);
    }

    boolean complete() {
        return received == length;
    }
}
