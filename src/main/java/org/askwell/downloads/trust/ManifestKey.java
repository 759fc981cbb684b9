package org.askwell.downloads.trust;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.web.Page;

/** What everybody may know of a key that signs manifests. */
@Entity
@Table(name = "manifest_key")
public class ManifestKey extends PanacheEntity {

    /** 16 hexadecimal digits, as minisign prints them. */
    @Column(name = "key_id", nullable = false, updatable = false)
    public String keyId;

    /** One line, as {@code minisign -P} takes it. */
    @Column(name = "public_key", nullable = false, updatable = false)
    public String publicKey;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    /** When it stops signing; null while no other key has replaced it. */
    @Column(name = "retires_at")
    public Instant retiresAt;

    /** What this key says of its successor; null while there is none, or if this key was lost before. */
    @Column
    public String statement;

    /** The statement's signature by this key. */
    @Column(name = "statement_signature")
    public String statementSignature;

    static ManifestKey of(SigningKey key, Instant now) {
        var known = new ManifestKey();
        known.keyId = key.id();
        known.publicKey = key.publicKey();
        known.createdAt = now;
        known.persist();
        return known;
    }

    static Optional<ManifestKey> current() {
        return find("retiresAt is null").firstResultOptional();
    }

    static Optional<ManifestKey> withId(String id) {
        return find("keyId", id).firstResultOptional();
    }

    /** @return the keys that sign at that time, the current one first */
    static List<ManifestKey> signingAt(Instant now) {
        return list("retiresAt is null or retiresAt > ?1 order by retiresAt desc nulls first", now);
    }

    static List<ManifestKey> retiredAt(Instant now) {
        return list("retiresAt <= ?1", now);
    }

    static Page<ManifestKey> newestFirst(int number, int size) {
        var all = ManifestKey.<ManifestKey>find("order by id desc");
        return new Page<>(all.page(number - 1, size).list(), number, size, all.count());
    }

    void retire(Instant at) {
        retiresAt = at;
    }

    void nameSuccessor(SuccessorStatement about, SigningKey secret) {
        statement = about.json();
        statementSignature = secret.sign(statement, about.comment());
    }
}
