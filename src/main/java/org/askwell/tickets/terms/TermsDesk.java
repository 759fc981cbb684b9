package org.askwell.tickets.terms;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;

import org.askwell.accounts.CurrentUser;
import org.hibernate.exception.ConstraintViolationException;

/** Puts new editions into force. Those before stay, as tickets refer to them. */
@ApplicationScoped
class TermsDesk {

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<TermsChanged> changed;

    @Transactional
    void keep(CalendarFacts facts) {
        var calendar = new ServiceCalendar();
        facts.copyTo(calendar);
        keep(calendar, ServiceCalendar.inForce(calendar.code), calendar.zone + "\n" + calendar.week);
    }

    @Transactional
    void keep(LevelFacts facts) {
        var level = new ServiceLevel();
        facts.copyTo(level);
        keep(level, ServiceLevel.inForce(level.code), level.commitments);
    }

    /** Calendars with these holidays get an edition of their own, as they are another calendar now. */
    @Transactional
    void keep(HolidayFacts facts) {
        var list = new HolidayList();
        facts.copyTo(list);
        keep(list, HolidayList.inForce(list.code), list.days);
        for (ServiceCalendar calendar : ServiceCalendar.all()) {
            if (calendar.holidays != null && calendar.holidays.code.equals(list.code)) {
                var next = new ServiceCalendar();
                TermsName.of(calendar).copyTo(next);
                next.zone = calendar.zone;
                next.week = calendar.week;
                next.holidays = list;
                keep(next, Optional.of(calendar), next.zone + "\n" + next.week);
            }
        }
    }

    /** @throws OptimisticLockException if another edition than the one that was edited is in force; nothing is kept then */
    private void keep(Edition next, Optional<? extends Edition> inForce, String what) {
        if (next.number != inForce.map(edition -> edition.number + 1).orElse(1)) {
            throw new OptimisticLockException();
        }
        next.madeAt = clock.instant();
        next.by = user.account();
        try {
            next.persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw new OptimisticLockException(e);
        }
        changed.fire(new TermsChanged(next.code, next.number, what));
    }
}
