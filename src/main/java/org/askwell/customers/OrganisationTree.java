package org.askwell.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;

/** Makes organisations and keeps them in their tree: ministry, bureau, office (R24). */
@ApplicationScoped
class OrganisationTree {

    private static final String ONE_AT_A_TIME =
            "select 1 from pg_advisory_xact_lock(hashtextextended('organisations', 0))";

    @Inject
    EntityManager database;

    @Inject
    CustomerHistory history;

    @Inject
    Event<BranchMoved> moved;

    /** Makes every other change of the tree wait until the running transaction ends, as two moves can close a circle. */
    void hold() {
        database.createNativeQuery(ONE_AT_A_TIME).getSingleResult();
    }

    /** @param facts checked ones */
    @Transactional
    Organisation add(OrganisationFacts facts) {
        hold();
        if (Organisation.withCode(facts.code()).isPresent()) {
            throw new OptimisticLockException();
        }
        var organisation = new Organisation();
        organisation.code = facts.code();
        organisation.name = facts.name();
        organisation.phone = facts.phone().isEmpty() ? null : facts.phone();
        organisation.parent = above(facts);
        organisation.persistAndFlush();
        history.note(organisation, CustomerSubject.ORGANISATION, organisation.name, new Known(), facts.known());
        return organisation;
    }

    /**
     * @param facts checked ones
     * @throws OptimisticLockException if the organisation is not as it was when it was edited
     * @throws ClientErrorException 409 if it would come to be below itself, as something was moved meanwhile
     */
    @Transactional
    Organisation change(Organisation edited, OrganisationFacts facts) {
        hold();
        Organisation organisation = Organisation.findById(edited.id);
        database.refresh(organisation, LockModeType.PESSIMISTIC_WRITE);
        if (facts.version() != null && facts.version() != organisation.version) {
            throw new OptimisticLockException();
        }
        Known before = OrganisationFacts.of(organisation).known();
        organisation.name = facts.name();
        organisation.phone = facts.phone().isEmpty() ? null : facts.phone();
        Organisation above = above(facts);
        if (!facts.above().equals(before.getOrDefault(CustomerFact.ABOVE, ""))) {
            move(organisation, above);
        }
        database.flush();
        history.note(
                organisation,
                CustomerSubject.ORGANISATION,
                organisation.name,
                before,
                OrganisationFacts.of(organisation).known());
        return organisation;
    }

    private void move(Organisation organisation, Organisation above) {
        if (above != null && above.within(organisation)) {
            throw new ClientErrorException(409);
        }
        String before = organisation.path;
        organisation.move(above);
        moved.fire(new BranchMoved(organisation.code, before, organisation.path));
    }

    private static Organisation above(OrganisationFacts facts) {
        return facts.above().isEmpty()
                ? null
                : Organisation.withCode(facts.above()).orElseThrow(OptimisticLockException::new);
    }
}
