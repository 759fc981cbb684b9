package org.askwell.tickets.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.TicketsConfig;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/** Watching a ticket, asking it to come back, and writing down the time it took. */
@ApplicationScoped
public class CareDesk {

    /** The longest remark about time, in characters. */
    static final int WHAT_LENGTH = 200;

    @Inject
    Clock clock;

    @Inject
    TicketsConfig config;

    @Inject
    Watchers watchers;

    @Inject
    Messages words;

    @Transactional
    public Care of(Viewer viewer, Ticket ticket) {
        List<Account> watching = watchers.of(ticket.id);
        return new Care(
                watching.stream().anyMatch(account -> account.id.equals(viewer.accountId())),
                watching.stream().map(account -> account.name).toList(),
                ticket.followUpOn,
                TimeSpent.sums(ticket));
    }

    /** @param on whether the viewer wants to be told of what happens from now on */
    @Transactional
    public void watch(Viewer viewer, String number, boolean on) {
        watchers.watch(ticket(viewer, number).id, viewer.accountId(), on);
    }

    /**
     * @param day when the ticket is to come back, or null for never
     * @param errors takes what is wrong with the day; then nothing is changed
     */
    @Transactional
    public void followUp(Viewer viewer, String number, LocalDate day, FormErrors errors) {
        Ticket ticket = ticket(viewer, number);
        if (!Ticket.followUpFits(day, LocalDate.ofInstant(clock.instant(), config.zone()))) {
            errors.add("followUpOn", words.of(CareMessages.class).errorDay());
            return;
        }
        ticket.followUp(day, Account.findById(viewer.accountId()), clock.instant());
    }

    /**
     * Adds to the viewer's time, or takes from it.
     *
     * @param minutes −1440 to 1440 and not 0; a correction takes no more than there is
     * @param errors takes what is wrong; then nothing is kept
     */
    @Transactional
    public void spend(Viewer viewer, String number, Integer minutes, String what, FormErrors errors) {
        CareMessages texts = words.of(CareMessages.class);
        Ticket ticket = ticket(viewer, number);
        Account account = Account.findById(viewer.accountId());
        if (minutes == null || minutes == 0 || Math.abs((long) minutes) > TimeSpent.MOST_MINUTES) {
            errors.add("minutes", texts.errorMinutes(TimeSpent.MOST_MINUTES));
        } else if (TimeSpent.of(ticket, account) + minutes < 0) {
            errors.add("minutes", texts.errorBelowZero());
        }
        if (what.codePointCount(0, what.length()) > WHAT_LENGTH) {
            errors.add("what", texts.errorWhat(WHAT_LENGTH));
        }
        if (errors.any()) {
            return;
        }
        var spent = new TimeSpent();
        spent.ticket = ticket;
        spent.account = account;
        spent.minutes = minutes;
        spent.what = what.strip();
        spent.at = clock.instant();
        spent.persist();
    }

    private static Ticket ticket(Viewer viewer, String number) {
        if (!viewer.support()) {
            throw new ForbiddenException();
        }
        return Ticket.forChange(viewer, number).orElseThrow(NotFoundException::new);
    }
}
