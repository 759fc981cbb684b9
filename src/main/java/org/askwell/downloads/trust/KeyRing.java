package org.askwell.downloads.trust;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.logging.Log;

/** Which keys sign: the first one, its successors, and for a time both. All nodes agree, as they take turns. */
@ApplicationScoped
class KeyRing {

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    @Inject
    KeyFolder folder;

    @Inject
    SigningConfig config;

    @Inject
    Event<SigningKeyReplaced> replaced;

    /** Lets one transaction at a time change keys and manifests; held until it ends. */
    void takeTurn() {
        database.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('manifest', 0))", Integer.class)
                .getSingleResult();
    }

    /** Makes the first key. The caller has its turn. */
    void makeFirst() {
        if (ManifestKey.current().isEmpty()) {
            ManifestKey.of(folder.make(), now());
        }
    }

    /** @return the keys to sign with, the current one first; empty if the file of the current one is missing */
    List<SigningKey> signing() {
        List<ManifestKey> known = ManifestKey.signingAt(now());
        Optional<SigningKey> current = folder.key(known.get(0).keyId);
        if (current.isEmpty()) {
            Log.errorf(
                    "The private key %s is missing: put it back, or replace it at /downloads/keys",
                    folder.file(known.get(0).keyId));
            return List.of();
        }
        return known.stream().flatMap(key -> folder.key(key.keyId).stream()).toList();
    }

    /**
     * Replaces the current key. The old one signs for the time of the overlap, too, and vouches for the new one.
     *
     * @throws NotFoundException if there is no such key
     * @throws ClientErrorException 409 if it is not the current one any more
     */
    @Transactional
    ManifestKey replace(String id) {
        takeTurn();
        ManifestKey old = ManifestKey.withId(id).orElseThrow(NotFoundException::new);
        if (old.retiresAt != null) {
            throw new ClientErrorException(409);
        }
        SigningKey next = folder.make();
        old.retire(now().plus(config.overlap()));
        folder.key(id)
                .ifPresent(secret -> old.nameSuccessor(
                        new SuccessorStatement(now(), next.publicKey(), id, next.id(), old.retiresAt), secret));
        database.flush();
        ManifestKey made = ManifestKey.of(next, now());
        replaced.fire(new SigningKeyReplaced(id, next.id()));
        return made;
    }

    /** Destroys the private keys whose time is over. */
    void destroyRetired() {
        ManifestKey.retiredAt(now()).forEach(key -> folder.destroy(key.keyId));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
