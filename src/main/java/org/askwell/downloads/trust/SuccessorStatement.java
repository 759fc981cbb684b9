package org.askwell.downloads.trust;

import java.time.Instant;

/**
 * What an old key says of the one that replaces it, so that verifiers can follow.
 *
 * @param created when the key was replaced
 * @param key the new public key, as {@code minisign -P} takes it
 * @param of the id of the old key, which signs this
 * @param successor the id of the new key
 * @param until when the old key, and with it this statement, is worth nothing any more
 */
record SuccessorStatement(Instant created, String key, String of, String successor, Instant until) {

    String json() {
        return Canonical.json(this);
    }

    String comment() {
        return "successor:" + successor + "\tuntil:" + until;
    }
}
