package org.askwell.downloads;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;

/** What became of a request for a patch, step by step. Never changed, never removed. */
@Entity
@Table(name = "authorization_step")
public class AuthorizationStep extends PanacheEntity {

    /** What can happen to a request. */
    public enum Act {
        REQUESTED,
        /** The customer's manager agreed, a release manager has to. */
        CONFIRMED,
        DELEGATED,
        /** Nobody had decided in time. */
        REMINDED,
        GRANTED,
        REFUSED,
        REVOKED
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "authorization_id", updatable = false)
    public Authorization request;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Act act;

    /** Null if the portal did it by itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", updatable = false)
    public Account account;

    /** What was said, or to whom it was delegated; or null. */
    @Column(updatable = false)
    public String note;

    @Column(name = "done_at", nullable = false, updatable = false)
    public Instant doneAt;

    /**
     * A step as lists show it.
     *
     * @param person null if the portal did it by itself
     */
    public record Row(Act act, String person, String note, Instant at) {}

    static void record(Authorization request, Act act, Account by, String note, Clock clock) {
        var step = new AuthorizationStep();
        step.request = request;
        step.act = act;
        step.account = by;
        step.note = note;
        step.doneAt = clock.instant();
        step.persist();
    }

    /** @return the history of each of the requests, by its id, the first step first */
    public static Map<Long, List<Row>> of(Collection<Authorization> requests) {
        List<AuthorizationStep> steps = requests.isEmpty()
                ? List.of()
                : list(
                        "from AuthorizationStep s left join fetch s.account where s.request in ?1 order by s.doneAt, s.id",
                        requests);
        return steps.stream()
                .collect(Collectors.groupingBy(
                        step -> step.request.id,
                        Collectors.mapping(
                                step -> new Row(
                                        step.act,
                                        step.account == null ? null : step.account.name,
                                        step.note,
                                        step.doneAt),
                                Collectors.toList())));
    }
}
