package org.askwell.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** A person who has logged in at least once. The password stays with the identity provider. */
@Entity
public class Account extends PanacheEntity {

    /** The identity provider's subject: what never changes about a user. */
    @Column(nullable = false, updatable = false)
    public String subject;

    @Column(nullable = false)
    public String username;

    @Column(nullable = false)
    public String name;

    @Column(nullable = false)
    public String email;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Language language;

    /** The code of the customer the person belongs to; staff have none. */
    @Column(name = "organisation_code")
    public String organisationCode;

    /** The roles of the last login, for choosing whom to notify; never for deciding what is allowed. */
    @Column(nullable = false)
    public List<String> roles = List.of();

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    @Column(name = "seen_at", nullable = false)
    public Instant seenAt;

    /** Since when nobody gets in with this account; null if it is not blocked. */
    @Column(name = "blocked_at")
    public Instant blockedAt;

    public boolean blocked() {
        return blockedAt != null;
    }

    public static Optional<Account> withSubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    public static Optional<Account> withUsername(String username) {
        return find("username", username).firstResultOptional();
    }

    /** Makes everybody else who locks the account wait until the running transaction ends. */
    public static void lock(Long id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Lets only one transaction at a time make the account of a subject, which has no row to lock yet. */
    public static void lockSubject(String subject) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:subject, 0))")
                .setParameter("subject", subject)
                .getSingleResult();
    }

    /** @return the accounts whose last login had the role */
    public static List<Account> withRole(String role) {
        return withAnyRole(List.of(role));
    }

    /** @return those of {@link #withRole} who manage the customer's side; nobody for no customer */
    public static List<Account> managersOf(String organisationCode) {
        return list(
                "organisationCode = ?1 and cast(sql('? = any(?)', ?2, roles) as Boolean) = true order by id",
                organisationCode,
                Role.CUSTOMER_MANAGER);
    }

    /** @return the accounts whose last login had one of the roles, each once */
    public static List<Account> withAnyRole(List<String> roles) {
        // array_contains would compare text[] with varchar[], for which PostgreSQL has no operator.
        String any = IntStream.rangeClosed(1, roles.size())
                .mapToObj(i -> "cast(sql('? = any(?)', ?" + i + ", roles) as Boolean) = true")
                .collect(Collectors.joining(" or "));
        return list(any, roles.toArray());
    }
}
