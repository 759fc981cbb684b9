package org.askwell.changes;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.tickets.Repetition;
import org.askwell.web.FormErrors;

/** Takes requests for changes (R13). */
@ApplicationScoped
public class Changes {

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Inject
    RequestCheck check;

    @Inject
    Journal journal;

    /**
     * Takes a request, or finds the one that the same person made with the same idempotency key.
     *
     * @throws ForbiddenException if the viewer is nobody's customer: then there is no manager who could confirm it
     * @throws EntryException if what was entered cannot be taken
     */
    @Transactional
    public ChangeRequest request(Viewer viewer, NewChange wanted) {
        if (viewer.staff() || viewer.organisationCode() == null) {
            throw new ForbiddenException();
        }
        FormErrors errors = check.of(wanted, viewer);
        if (errors.any()) {
            throw new EntryException(errors);
        }
        Account requester = Account.findById(viewer.accountId());
        return earlier(requester, wanted.idempotencyKey()).orElseGet(() -> create(viewer, requester, wanted));
    }

    private Optional<ChangeRequest> earlier(Account requester, String key) {
        if (key == null) {
            return Optional.empty();
        }
        Repetition.lock(database, requester.id, key);
        return ChangeRequest.find("requester = ?1 and idempotencyKey = ?2", requester, key)
                .firstResultOptional();
    }

    private ChangeRequest create(Viewer viewer, Account requester, NewChange wanted) {
        Instant now = clock.instant();
        WorkingHours hours = RequestCheck.hours(wanted);
        var change = new ChangeRequest();
        change.number = nextNumber();
        change.requester = requester;
        change.organisationCode = viewer.organisationCode();
        change.productCode = RequestCheck.blank(wanted.product()) ? null : wanted.product();
        change.ticket = RequestCheck.blank(wanted.ticket()) ? null : RequestCheck.ticket(wanted, viewer);
        change.title = wanted.title().strip();
        change.description = wanted.description().strip().replaceAll("\\R", "\n");
        change.state = ChangeState.REQUESTED;
        change.workZone = hours.zone().getId();
        change.workDays = hours.days().stream().sorted().map(Enum::name).toList();
        change.workFrom = hours.from();
        change.workTo = hours.to();
        change.idempotencyKey = wanted.idempotencyKey();
        change.createdAt = now;
        change.updatedAt = now;
        change.lastHash = ChangeRecord.BEGINNING;
        change.persist();
        journal.write(change, Step.REQUEST, facts(change), wanted.files(), requester, now);
        change.persistAndFlush();
        return change;
    }

    /** @return what the first record says, which has to stay what the change itself says */
    static Map<Fact, String> facts(ChangeRequest change) {
        var facts = new EnumMap<Fact, String>(Fact.class);
        facts.put(Fact.TITLE, change.title);
        facts.put(Fact.DESCRIPTION, change.description);
        if (change.productCode != null) {
            facts.put(Fact.PRODUCT, change.productCode);
        }
        if (change.ticket != null) {
            facts.put(Fact.TICKET, change.ticket.number);
        }
        facts.put(Fact.WORKING_HOURS, change.workingHours().toString());
        return facts;
    }

    private String nextNumber() {
        return "CR-"
                + database.createNativeQuery("select nextval('change_number')", Long.class)
                        .getSingleResult();
    }
}
