package org.askwell.downloads.feeds;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.askwell.accounts.Viewer;

/** Who asks for updates with a token, and what version it says it has. */
@ApplicationScoped
public class InstalledProduct {

    private static final String SCHEME = "Token ";

    @Inject
    TokenCheck tokens;

    @Inject
    Event<InstallationReported> reported;

    /**
     * Checks the token, if there is one, and notes a version that was not said before.
     *
     * @param authorization {@code Token} and the secret, or null for somebody who just asks
     * @return for whom it asks, if there is a token
     * @throws TokenRefusedException if the token is not one for updates of that product
     */
    public Optional<Viewer> asks(String authorization, String productCode, String version) {
        if (authorization == null || !authorization.startsWith(SCHEME)) {
            return Optional.empty();
        }
        String secret = authorization.substring(SCHEME.length()).strip();
        ProductToken token = tokens.of(secret, ProductToken.Scope.UPDATES, productCode);
        if (!version.equals(token.reportedVersion)) {
            QuarkusTransaction.requiringNew().run(() -> report(token, version));
        }
        return Optional.of(token.reader());
    }

    private void report(ProductToken token, String version) {
        ProductToken.update("reportedVersion = ?1 where id = ?2", version, token.id);
        reported.fire(new InstallationReported(token.organisationCode, token.product.code, version, token.account.id));
    }
}
