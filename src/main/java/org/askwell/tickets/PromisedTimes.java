package org.askwell.tickets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import org.askwell.tickets.sla.Course.Act;
import org.askwell.tickets.sla.Deadline;
import org.askwell.tickets.sla.Target;
import org.askwell.tickets.terms.AgreedTerms;
import org.askwell.tickets.terms.ServiceCalendar;
import org.askwell.tickets.terms.ServiceLevel;
import org.hibernate.annotations.OptimisticLock;

/**
 * The clock of a ticket: what was agreed when it was opened, what happened to the clock since, and the deadlines that
 * follow. The terms are those of the day it was opened, so no later edit changes what was promised; only a supervisor moves
 * a ticket to others, for a reason.
 */
@MappedSuperclass
public abstract class PromisedTimes extends TrackingSheet {

    /** The contract that covered the product when the ticket was opened, or null. */
    @Column(name = "contract_id", updatable = false)
    public Long contractId;

    /** Null for tickets without a clock. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "service_level_id")
    public ServiceLevel serviceLevel;

    /** The contract's; null for tickets without a clock. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "calendar_id")
    public ServiceCalendar calendar;

    @Column(name = "resolve_by")
    public Instant resolveBy;

    /** When somebody was on site or the cause was found; null before. */
    @Column(name = "cause_found_at")
    public Instant causeFoundAt;

    /** When the customer had a plan for the solution; null before. */
    @Column(name = "planned_at")
    public Instant plannedAt;

    /** From when on the next promise is in danger, or null while nothing is expected of support. */
    @OptimisticLock(excluded = true)
    @Column(name = "warn_at")
    public Instant warnAt;

    /** When the clock has to be looked at next, or null. */
    @OptimisticLock(excluded = true)
    @Column(name = "alarm_at")
    public Instant alarmAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "support_level", nullable = false)
    public SupportLevel supportLevel = SupportLevel.FIRST_LINE;

    @OneToMany(mappedBy = "ticket", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    public List<ClockEntry> clock = new ArrayList<>();

    @OneToMany(mappedBy = "ticket", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    public List<TicketAlarm> alarms = new ArrayList<>();

    /** @return until when something is promised, or null */
    public Instant by(Target target) {
        return switch (target) {
            case RESPOND -> respondBy;
            case CAUSE -> causeBy;
            case PLAN -> planBy;
            case RESOLVE -> resolveBy;
        };
    }

    /** @return when it was done, or null */
    public Instant doneAt(Target target) {
        return switch (target) {
            case RESPOND -> firstRepliedAt;
            case CAUSE -> causeFoundAt;
            case PLAN -> plannedAt;
            case RESOLVE -> resolvedAt;
        };
    }

    /** @return the promise that is to be kept next, if one is open */
    public Optional<Target> next() {
        return open().min(Comparator.comparing(this::by));
    }

    private Stream<Target> open() {
        return Stream.of(Target.values()).filter(target -> by(target) != null && doneAt(target) == null);
    }

    /** Starts the clock. */
    void begin(AgreedTerms terms, Instant now) {
        contractId = terms.contractId();
        covered = terms.covered();
        serviceLevel = terms.level();
        calendar = terms.calendar();
        enter(Act.STARTED, now);
        recount();
    }

    /** Starts counting what another class promises. */
    void retime(boolean worse, Instant now) {
        if (!clock.isEmpty()) {
            enter(worse ? Act.RAISED : Act.RECOUNTED, now);
            recount();
        }
    }

    /** Counts anew from the notice by other terms; what is done keeps what was promised when it was. */
    void retime(ServiceLevel level, ServiceCalendar other, Instant now) {
        serviceLevel = level;
        calendar = other;
        enter(Act.RECOUNTED, now);
        recount();
    }

    /** Stops the clock while the customer has to act, and lets it go on afterwards. */
    void keepTime(Instant now) {
        if (clock.isEmpty()) {
            return;
        }
        boolean stopped = ClockLine.own(this, Instant.MAX).stopped();
        if (state.waitingOnCustomer() && !stopped) {
            enter(Act.PAUSED, now);
        } else if (state.waitingOnUs() && stopped) {
            enter(Act.RESUMED, now);
        }
        recount();
    }

    /** The machine's clock may be set back; the ticket's never is. */
    private void enter(Act act, Instant now) {
        var entry = new ClockEntry();
        entry.ticket = (Ticket) this;
        entry.at = clock.isEmpty() || now.isAfter(last().at) ? now : last().at;
        entry.act = act;
        entry.severity = severity;
        entry.calendar = counting();
        entry.serviceLevel = serviceLevel;
        clock.add(entry);
    }

    private ClockEntry last() {
        return clock.get(clock.size() - 1);
    }

    private ServiceCalendar counting() {
        String fixed = serviceLevel.table().of(severity, covered).calendar();
        return fixed == null
                ? calendar
                : ServiceCalendar.inForce(fixed, createdAt).orElse(calendar);
    }

    /** @return the tickets that go on in this one, in the order in which they were merged */
    public abstract List<Ticket> joined();

    /** @return how the earliest deadline is counted: for what is done as it was then; nothing for tickets without a clock */
    Optional<ClockLine.Counted> counted(Target target) {
        if (clock.isEmpty()) {
            return Optional.empty();
        }
        Instant until = doneAt(target) == null ? Instant.MAX : doneAt(target);
        Instant cause = causeFoundAt == null || causeFoundAt.isAfter(until) ? null : causeFoundAt;
        return ClockLine.of(this, until).stream()
                .flatMap(line -> line.counted(target, cause).stream())
                .min(Comparator.comparing(counted -> counted.deadline().due()));
    }

    Optional<Deadline> deadline(Target target) {
        return counted(target).map(ClockLine.Counted::deadline);
    }

    /** What is done keeps the time that was promised when it was. */
    private void recount() {
        for (Target target : Target.values()) {
            if (doneAt(target) == null) {
                promise(target, deadline(target).map(Deadline::due).orElse(null));
            }
        }
        boolean running = state.waitingOnUs();
        warnAt = running
                ? next().flatMap(this::deadline)
                        .map(deadline -> deadline.at(AlarmStage.WARNING.percent()))
                        .orElse(null)
                : null;
        alarmAt = running
                ? due().map(TicketAlarmTime::at).min(Comparator.naturalOrder()).orElse(null)
                : null;
    }

    private void promise(Target target, Instant by) {
        switch (target) {
            case RESPOND -> respondBy = by;
            case CAUSE -> causeBy = by;
            case PLAN -> planBy = by;
            case RESOLVE -> resolveBy = by;
        }
    }

    /** @return every alarm that was not raised yet, with its time */
    private Stream<TicketAlarmTime> due() {
        int round = round();
        return open().flatMap(target -> deadline(target).stream()).flatMap(deadline -> Stream.of(AlarmStage.values())
                .filter(stage -> alarms.stream().noneMatch(raised -> raised.is(round, deadline.target(), stage)))
                .map(stage -> new TicketAlarmTime(deadline, stage)));
    }

    private int round() {
        return (int) clock.stream()
                .filter(entry -> entry.act != Act.PAUSED && entry.act != Act.RESUMED)
                .count();
    }

    /**
     * Raises every alarm whose time has come.
     *
     * @return those to tell about: of each promise the last one, as a warning is no news once the promise is broken
     */
    List<TicketAlarm> raise(Instant now) {
        var told = new EnumMap<Target, TicketAlarm>(Target.class);
        if (state.waitingOnUs()) {
            due().filter(time -> !time.at().isAfter(now))
                    .toList()
                    .forEach(time -> told.put(time.target(), time.raise((Ticket) this, round(), now)));
        }
        recount();
        return List.copyOf(told.values());
    }
}
