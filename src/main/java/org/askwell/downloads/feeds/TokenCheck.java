package org.askwell.downloads.feeds;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.askwell.accounts.CurrentUser;

/** Decides whether a token is good for what is asked, anew at every request, at the cost of one row. */
@ApplicationScoped
class TokenCheck {

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** @throws TokenRefusedException unless it can be used for that product and purpose now */
    ProductToken of(String secret, ProductToken.Scope scope, String productCode) {
        ProductToken token =
                ProductToken.withSecret(secret).orElseThrow(() -> new TokenRefusedException(TokenRefusal.UNKNOWN));
        TokenRefusal refusal = refusal(token, scope, productCode);
        if (refusal != null) {
            throw new TokenRefusedException(refusal);
        }
        Instant now = clock.instant();
        if (token.useIsNewsAt(now)) {
            QuarkusTransaction.requiringNew()
                    .run(() -> ProductToken.update("usedAt = ?1 where id = ?2", now, token.id));
        }
        return token;
    }

    private TokenRefusal refusal(ProductToken token, ProductToken.Scope scope, String productCode) {
        if (user.viewer().loggedIn() && !user.viewer().accountId().equals(token.account.id)) {
            return TokenRefusal.FOREIGN;
        }
        if (token.scope != scope || !token.product.code.equals(productCode)) {
            return TokenRefusal.OTHER_SCOPE;
        }
        if (!token.stillFits()) {
            return TokenRefusal.ENDED;
        }
        return switch (token.stateAt(clock.instant())) {
            case OPEN -> null;
            case EXPIRED -> TokenRefusal.EXPIRED;
            case REVOKED -> TokenRefusal.REVOKED;
        };
    }
}
