package org.askwell.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.security.identity.SecurityIdentity;
import org.askwell.accounts.viewing.ViewedCustomer;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Keeps the local profile of each user in step with the identity provider's claims. */
@ApplicationScoped
public class Profiles {

    private static final Duration SEEN_STEP = Duration.ofMinutes(10);

    @Inject
    Clock clock;

    /** @return the user's account, made at the first login and refreshed when a claim has changed */
    public Account of(SecurityIdentity identity) {
        var token = (JsonWebToken) identity.getPrincipal();
        List<String> roles = ViewedCustomer.ownRoles(identity).stream().sorted().toList();
        Optional<Account> known = Account.withSubject(token.getSubject());
        if (known.isPresent() && upToDate(known.get(), token, roles)) {
            return known.get();
        }
        known.ifPresent(Account.getEntityManager()::detach);
        return keep(token, roles);
    }

    private boolean upToDate(Account account, JsonWebToken token, List<String> roles) {
        return Claims.of(token).match(account)
                && roles.equals(account.roles)
                && clock.instant().isBefore(account.seenAt.plus(SEEN_STEP));
    }

    /** In a transaction of its own: the profile stays even if what the user asked for at the first login is refused. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Account keep(JsonWebToken token, List<String> roles) {
        Account account = Account.withSubject(token.getSubject()).orElseGet(() -> first(token));
        Claims.of(token).copyTo(account);
        if (!roles.equals(account.roles)) {
            account.roles = roles;
        }
        account.seenAt = clock.instant();
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
        account.language = Claims.text(token, "locale").flatMap(Language::ofTag).orElse(Language.ZH);
        Claims.of(token).copyTo(account);
        account.persist();
        return account;
    }
}
