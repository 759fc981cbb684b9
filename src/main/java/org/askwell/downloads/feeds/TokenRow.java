package org.askwell.downloads.feeds;

import java.time.Instant;

/**
 * A token in its owner's list, without the secret.
 *
 * @param product the product's code
 * @param usedAt when it was used last, up to an hour too early; null if never
 * @param version what the installed product said it has, or null
 */
public record TokenRow(
        Long id,
        ProductToken.Scope scope,
        String product,
        String name,
        Instant createdAt,
        Instant expiresAt,
        ProductToken.State state,
        Instant usedAt,
        String version) {

    static TokenRow of(ProductToken token, Instant now) {
        return new TokenRow(
                token.id,
                token.scope,
                token.product.code,
                token.name,
                token.createdAt,
                token.expiresAt,
                token.stateAt(now),
                token.usedAt,
                token.reportedVersion);
    }
}
