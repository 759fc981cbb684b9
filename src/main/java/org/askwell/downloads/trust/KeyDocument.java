package org.askwell.downloads.trust;

import java.time.Instant;

/**
 * A public key as pages and the REST API show it.
 *
 * @param publicKey one line, as {@code minisign -P} takes it
 * @param retires when it stops signing; null while it is the current one
 * @param inUse whether it signs now
 * @param statement whether it has signed who succeeds it
 */
public record KeyDocument(
        String id, String publicKey, Instant created, Instant retires, boolean inUse, boolean statement) {

    static KeyDocument of(ManifestKey key, Instant now) {
        return new KeyDocument(
                key.keyId,
                key.publicKey,
                key.createdAt,
                key.retiresAt,
                key.retiresAt == null || key.retiresAt.isAfter(now),
                key.statement != null);
    }
}
