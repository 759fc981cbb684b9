package org.askwell.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Keeps the local profile of each user in step with the identity provider's claims. */
@ApplicationScoped
public class Profiles {

    private static final Duration SEEN_STEP = Duration.ofMinutes(10);

    @Inject
    Clock clock;

    /**
     * In a transaction of its own: the profile stays even if what the user asked for at the first login is refused.
     *
     * @return the user's account, made at the first login and refreshed when a claim has changed
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Account of(SecurityIdentity identity) {
        var token = (JsonWebToken) identity.getPrincipal();
        Account account = Account.withSubject(token.getSubject()).orElseGet(() -> first(token));
        refresh(account, token, List.copyOf(identity.getRoles()));
        return account;
    }

    /** A browser opens several pages at once: only one of their requests makes the account. */
    private Account first(JsonWebToken token) {
        Account.lockSubject(token.getSubject());
        return Account.withSubject(token.getSubject()).orElseGet(() -> create(token));
    }

    private Account create(JsonWebToken token) {
        var account = new Account();
        account.subject = token.getSubject();
        account.createdAt = clock.instant();
        account.seenAt = account.createdAt;
        account.language = claim(token, "locale").flatMap(Language::ofTag).orElse(Language.ZH);
        copy(account, token);
        account.persist();
        return account;
    }

    private void refresh(Account account, JsonWebToken token, List<String> roles) {
        copy(account, token);
        var sorted = roles.stream().sorted().toList();
        if (!sorted.equals(account.roles)) {
            account.roles = sorted;
        }
        Instant now = clock.instant();
        if (account.seenAt.plus(SEEN_STEP).isBefore(now)) {
            account.seenAt = now;
        }
    }

    private static void copy(Account account, JsonWebToken token) {
        account.username = claim(token, "preferred_username").orElse(token.getSubject());
        account.name = PersonName.of(
                claim(token, "family_name").orElse(""),
                claim(token, "given_name").orElse(""),
                account.username);
        account.email = claim(token, "email").orElse("");
        claim(token, "organization").ifPresent(code -> account.organisationCode = code);
    }

    private static Optional<String> claim(JsonWebToken token, String name) {
        return Optional.ofNullable(token.<Object>getClaim(name)).map(Object::toString);
    }
}
