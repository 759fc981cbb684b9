package org.askwell.tickets;

import java.time.Instant;

import org.askwell.tickets.sla.Deadline;
import org.askwell.tickets.sla.Target;

/** An alarm that the clock will raise. */
record TicketAlarmTime(Deadline deadline, AlarmStage stage) {

    Target target() {
        return deadline.target();
    }

    Instant at() {
        return deadline.at(stage.percent());
    }

    TicketAlarm raise(Ticket ticket, int round, Instant now) {
        var alarm = new TicketAlarm();
        alarm.ticket = ticket;
        alarm.round = round;
        alarm.target = target();
        alarm.stage = stage;
        alarm.due = deadline.due();
        alarm.raisedAt = now;
        ticket.alarms.add(alarm);
        return alarm;
    }
}
