package org.askwell.changes;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/** Takes the steps of changes, as {@link Flow} allows them. */
@ApplicationScoped
public class ChangeDesk {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    Messages messages;

    /**
     * Takes any step but the request and the signature.
     *
     * @throws NotFoundException if the viewer may not see the change, or there is none
     * @throws ChangeStateException if it is not the viewer's step, or not the time for it
     * @throws OptimisticLockException if the change is not as the viewer saw it
     * @throws EntryException if what was entered cannot be taken
     */
    @Transactional
    public ChangeRequest take(Viewer viewer, String number, Step step, Entry entry) {
        ChangeRequest change = ChangeRequest.forChange(viewer, number).orElseThrow(NotFoundException::new);
        Flow.Rule rule = Flow.rule(step, viewer, change);
        change.expectVersion(entry.version());
        Instant now = clock.instant();
        Map<Fact, String> facts = check(rule, change, entry, now);
        Account by = Account.findById(viewer.accountId());
        change.move(step, rule.next(), facts, by, now);
        journal.write(change, step, facts, entry.files(), by, now);
        change.persistAndFlush();
        return change;
    }

    private Map<Fact, String> check(Flow.Rule rule, ChangeRequest change, Entry entry, Instant now) {
        ChangeCheckMessages words = messages.of(ChangeCheckMessages.class);
        var errors = FormErrors.none();
        Map<Fact, String> facts = Facts.of(rule.step(), entry.facts(), ZoneId.of(change.workZone), errors, words);
        if (!errors.any()) {
            rule.guard().check(change, facts, now, errors, words);
        }
        if (errors.any()) {
            throw new EntryException(errors);
        }
        return facts;
    }
}
