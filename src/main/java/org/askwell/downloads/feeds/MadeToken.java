package org.askwell.downloads.feeds;

import java.time.Instant;

/**
 * A token just made, shown this once because only its hash is kept.
 *
 * @param product the product's code
 * @param token the secret itself
 * @param use the feed's address, or the command that asks for updates
 */
public record MadeToken(
        Long id, ProductToken.Scope scope, String product, String name, String token, String use, Instant expiresAt) {

    static MadeToken of(ProductToken made, String secret, String use) {
        return new MadeToken(made.id, made.scope, made.product.code, made.name, secret, use, made.expiresAt);
    }

    /** Leaves out the token: it is a secret while it can be used (T23). */
    @Override
    public String toString() {
        return "MadeToken";
    }
}
