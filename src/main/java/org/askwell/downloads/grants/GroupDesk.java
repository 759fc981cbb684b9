package org.askwell.downloads.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;

/** Keeps the groups of customers; facts are checked before they come here. */
@ApplicationScoped
class GroupDesk {

    @Inject
    Event<RulesChanged> changed;

    /**
     * Makes the group or changes it.
     *
     * @throws OptimisticLockException if the group is not as it was when the facts were taken from it
     */
    @Transactional
    CustomerGroup keep(GroupFacts facts) {
        CustomerGroup group = CustomerGroup.withCode(facts.code()).orElseGet(() -> begin(facts.code()));
        boolean known = group.isPersistent();
        if (facts.version() != null && (!known || facts.version() != group.version)) {
            throw new OptimisticLockException();
        }
        String before = known ? GroupFacts.of(group).line() : null;
        group.nameEn = facts.nameEn().strip();
        group.nameZh = facts.nameZh().strip();
        group.consistOf(facts.memberCodes());
        group.exportCleared = facts.exportCleared();
        group.persistAndFlush();
        changed.fire(new RulesChanged(
                RulesChanged.Subject.GROUP,
                group.code,
                before,
                GroupFacts.of(group).line()));
        return group;
    }

    private static CustomerGroup begin(String code) {
        var group = new CustomerGroup();
        group.code = code;
        return group;
    }
}
