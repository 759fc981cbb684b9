package org.askwell.tickets;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.askwell.tickets.sla.Target;
import org.askwell.time.UndoneException;
import org.hibernate.Session;

/**
 * Raises alarms about promises (R7, R25). A ticket's next alarm stands in its row, so none is lost when a portal dies. The
 * alarm, its escalation and the notices of it are written in one transaction while the row is locked, so none is doubled,
 * however many portals look: a row that another one holds is passed over, and looked at in the next round if it is still
 * due then. What was raised stays raised when the machine's clock is set back.
 */
@ApplicationScoped
public class AlarmClock {

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    @Inject
    Session database;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    /**
     * Raises the alarms of the tickets that have waited longest.
     *
     * @param atMost how many tickets
     * @return how many there were
     * @throws UndoneException if one cannot be raised; nothing is changed then
     */
    @Transactional
    public int ring(int atMost) {
        Instant now = clock.instant();
        List<Ticket> due = database.createNativeQuery(
                        "select * from ticket where alarm_at <= :now order by alarm_at, id limit :most"
                                + " for update skip locked",
                        Ticket.class)
                .setParameter("now", now)
                .setParameter("most", atMost)
                .getResultList();
        try {
            due.forEach(ticket -> ring(ticket, now));
            database.flush();
        } catch (RuntimeException e) {
            throw new UndoneException(due.size() == 1 ? due.get(0).id : null, e);
        }
        return due.size();
    }

    /** Leaves a ticket alone for a while that cannot be looked at, as it would keep all others waiting. */
    @Transactional
    public void postpone(Long ticketId) {
        Ticket.update("alarmAt = ?1 where id = ?2", clock.instant().plus(AFTER_FAILURE), ticketId);
    }

    private void ring(Ticket ticket, Instant now) {
        for (TicketAlarm alarm : ticket.raise(now)) {
            switch (alarm.stage) {
                case WARNING -> events.fire(PromiseEndangered.of(ticket, alarm));
                case BREACH -> {
                    events.fire(PromiseBroken.of(ticket, alarm));
                    escalate(ticket, SupportLevel.EXPERT, now);
                }
                case ESCALATION -> {
                    if (ticket.alarms.stream().noneMatch(other -> toldBefore(other, alarm))) {
                        events.fire(PromiseBroken.of(ticket, alarm));
                    }
                    escalate(ticket, SupportLevel.SPECIALIST, now);
                }
            }
        }
    }

    /** A portal that stood still finds the breach and what comes after it at once. */
    private static boolean toldBefore(TicketAlarm other, TicketAlarm alarm) {
        Target target = alarm.target;
        return other.is(alarm.round, target, AlarmStage.BREACH) && other.raisedAt.isBefore(alarm.raisedAt);
    }

    private void escalate(Ticket ticket, SupportLevel to, Instant now) {
        if (ticket.supportLevel.compareTo(to) < 0) {
            ticket.escalate(to, null, now);
            events.fire(TicketEscalated.of(ticket, null));
        }
    }
}
