package org.askwell.downloads.trust;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.customers.Product;
import org.askwell.downloads.trust.ManifestDocument.Entry;

/** The manifest of a product as it is handed out: the very characters that were signed, and their signatures. */
@Entity
public class Manifest extends PanacheEntity {

    static final Duration LIFETIME = Duration.ofDays(7);

    /** So old a manifest is made anew although nothing has changed: nobody gets one that expires within six days. */
    static final Duration RENEWAL = Duration.ofDays(1);

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id")
    public Product product;

    /** See {@link ManifestDocument}. */
    @Column(nullable = false)
    public long version;

    @Column(name = "created_at", nullable = false)
    public Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    public Instant expiresAt;

    @Column(nullable = false)
    public String content;

    /** By the id of the key. */
    @ElementCollection
    @CollectionTable(name = "manifest_signature", joinColumns = @JoinColumn(name = "manifest_id"))
    @MapKeyColumn(name = "key_id")
    @Column(name = "signature", nullable = false)
    public Map<String, String> signatures = new HashMap<>();

    static Optional<Manifest> of(String productCode) {
        return find("product.code", productCode).firstResultOptional();
    }

    ManifestDocument document() {
        return Canonical.read(content, ManifestDocument.class);
    }

    /** @return whether it says this, is signed by exactly these keys, and is not due for renewal */
    boolean stands(List<Entry> patches, List<SigningKey> keys, Instant now) {
        return content != null
                && !createdAt.isAfter(now)
                && createdAt.isAfter(now.minus(RENEWAL))
                && signatures.keySet().equals(ids(keys))
                && document().patches().equals(patches);
    }

    private static Set<String> ids(List<SigningKey> keys) {
        return keys.stream().map(SigningKey::id).collect(Collectors.toSet());
    }

    /** @param now in whole seconds */
    void state(List<Entry> patches, List<SigningKey> keys, Instant now) {
        version = Math.max(version + 1, now.getEpochSecond());
        createdAt = now;
        expiresAt = now.plus(LIFETIME);
        var document = new ManifestDocument(createdAt, expiresAt, patches, product.code, version);
        content = Canonical.json(document);
        signatures.clear();
        keys.forEach(key -> signatures.put(key.id(), key.sign(content, document.comment())));
    }
}
