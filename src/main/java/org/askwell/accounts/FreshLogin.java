package org.askwell.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * When the user of this request last proved who it is, as the token's {@code auth_time} says (OpenID Connect Core 2): that
 * stays the same while a session goes on and its tokens are renewed.
 */
@RequestScoped
public class FreshLogin {

    @Inject
    Clock clock;

    @Inject
    SecurityIdentity identity;

    @Inject
    OidcSession session;

    /** @return the time of the login if it is not longer ago than that */
    public Optional<Instant> within(Duration atMost) {
        return time().filter(time -> !time.isBefore(clock.instant().minus(atMost)));
    }

    private Optional<Instant> time() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? org.askwell.accounts.Claims.text(token, Claims.auth_time.name())
                        .map(Long::valueOf)
                        .map(Instant::ofEpochSecond)
                : Optional.empty();
    }

    /** Forgets the session of this browser, so that the next page needs a login, for which {@link LoginAgain} cares. */
    public void expire() {
        session.logout().await().indefinitely();
    }
}
