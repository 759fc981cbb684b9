package org.askwell.accounts.viewing;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.NewCookie;

import io.quarkus.security.identity.SecurityIdentity;
import org.askwell.accounts.CurrentUser;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Begins and ends looking at the portal as a customer; both are accounted for. */
@ApplicationScoped
public class Viewings {

    /** Holds the number of the viewing, which is of use to nobody but the user it belongs to. */
    static final String COOKIE = "__Host-askwell-viewing";

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    ViewingConfig config;

    @Inject
    Event<ViewingStarted> started;

    @Inject
    Event<ViewingEnded> ended;

    /** @return what the browser has to keep meanwhile */
    @Transactional
    public NewCookie start(String organisationCode, String organisationName) {
        var viewing = new Viewing();
        viewing.id = UUID.randomUUID();
        viewing.account = user.account();
        viewing.organisationCode = organisationCode;
        viewing.organisationName = organisationName;
        viewing.startedAt = clock.instant();
        viewing.expiresAt = viewing.startedAt.plus(config.lifetime());
        viewing.persist();
        started.fire(new ViewingStarted(organisationCode, viewing.expiresAt));
        return cookie(viewing.id.toString(), (int) config.lifetime().toSeconds());
    }

    /**
     * Ends it; again changes nothing.
     *
     * @return what makes the browser forget it
     */
    @Transactional
    NewCookie end(SecurityIdentity identity, String number) {
        find(identity, number).ifPresent(viewing -> {
            viewing.endedAt = clock.instant();
            ended.fire(new ViewingEnded(viewing.organisationCode));
        });
        return cookie("", 0);
    }

    /** Before there is a request to speak of: who is asking is only being found out. */
    @ActivateRequestContext
    @Transactional
    Optional<ViewedCustomer> of(SecurityIdentity identity, String number) {
        return find(identity, number)
                .map(viewing ->
                        new ViewedCustomer(viewing.organisationCode, viewing.organisationName, identity.getRoles()));
    }

    private Optional<Viewing> find(SecurityIdentity identity, String number) {
        return identity.getPrincipal() instanceof JsonWebToken token && number.matches("[0-9a-f-]{36}")
                ? Viewing.running(UUID.fromString(number), token.getSubject(), clock.instant())
                : Optional.empty();
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(seconds)
                .build();
    }
}
