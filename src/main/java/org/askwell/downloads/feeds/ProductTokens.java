package org.askwell.downloads.feeds;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.LoginsEnded;
import org.askwell.customers.Product;
import org.askwell.web.Page;
import org.askwell.web.PortalAddress;
import org.askwell.web.SecretPaths;
import org.askwell.web.SecretToken;

/** Makes and revokes the tokens of the user. */
@ApplicationScoped
class ProductTokens {

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    FeedsConfig config;

    @Inject
    PortalAddress portal;

    /** @return the token, or nothing if the user has {@link FeedsConfig#open()} of them already */
    @Transactional
    Optional<MadeToken> make(TokenInput wanted) {
        Account account = user.account();
        Account.lock(account.id);
        Instant now = clock.instant();
        if (ProductToken.open(account.id, now) >= config.open()) {
            return Optional.empty();
        }
        String secret = SecretToken.make();
        var token = new ProductToken();
        token.tokenHash = SecretToken.hash(secret);
        token.scope = wanted.wanted();
        token.product = Product.withCode(wanted.product()).orElseThrow(NotFoundException::new);
        token.account = account;
        token.organisationCode = account.organisationCode;
        token.name = wanted.name().strip();
        token.createdAt = now;
        token.expiresAt = now.plus(config.lifetime());
        token.persist();
        return Optional.of(MadeToken.of(token, secret, use(token, secret)));
    }

    private String use(ProductToken token, String secret) {
        return switch (token.scope) {
            case FEED -> portal.of(SecretPaths.FEEDS + secret + "/" + token.product.code + ".atom");
            case UPDATES ->
                "curl -H 'Authorization: Token " + secret + "' '"
                        + portal.of("/api/v1/updates?product=" + token.product.code + "&version=VERSION") + "'";
        };
    }

    /** @return one page of the user's tokens, the newest first */
    Page<TokenRow> own(int number, int size) {
        Instant now = clock.instant();
        return ProductToken.of(user.viewer().accountId(), number, size).map(token -> TokenRow.of(token, now));
    }

    /**
     * Makes the token useless; again changes nothing.
     *
     * @throws NotFoundException if the user has no such token
     */
    @Transactional
    void revoke(long id) {
        ProductToken token = ProductToken.ownedBy(user.viewer().accountId(), id).orElseThrow(NotFoundException::new);
        if (token.revokedAt == null) {
            token.revokedAt = clock.instant();
        }
    }

    @Transactional
    void ended(@Observes LoginsEnded event) {
        ProductToken.revokeFeeds(event.accountId(), clock.instant());
    }
}
