package org.askwell.customers;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.accounts.CurrentUser;

/** Writes down what changes in the customer file, within the transaction of the change. */
@ApplicationScoped
class CustomerHistory {

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** As the other one, of what the user of this request does. */
    void note(
            Organisation organisation,
            CustomerSubject subject,
            String name,
            Map<CustomerFact, String> before,
            Map<CustomerFact, String> after) {
        note(organisation, subject, name, before, after, user.account());
    }

    /**
     * Notes every fact that is not as it was.
     *
     * @param name what the subject is called
     * @param before without the facts there were not; empty for something new
     * @param after without the facts there are not; empty for something that was removed
     */
    void note(
            Organisation organisation,
            CustomerSubject subject,
            String name,
            Map<CustomerFact, String> before,
            Map<CustomerFact, String> after,
            Account by) {
        Instant now = clock.instant();
        var facts = new TreeSet<>(before.keySet());
        facts.addAll(after.keySet());
        for (CustomerFact fact : facts) {
            if (!Objects.equals(before.get(fact), after.get(fact))) {
                var change = new CustomerChange();
                change.organisation = organisation;
                change.subject = subject;
                change.subjectName = name;
                change.fact = fact;
                change.before = before.get(fact);
                change.after = after.get(fact);
                change.by = by;
                change.at = now;
                change.persist();
            }
        }
    }
}
