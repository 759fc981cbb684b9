package org.askwell.feedback.opinions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.askwell.tickets.sla.Amount;
import org.askwell.tickets.sla.Counter;
import org.askwell.tickets.terms.ServiceCalendar;

/** Within what time opinions of a kind are answered and dealt with (R27); a change touches those that come in later only. */
@Entity
@Table(name = "opinion_promise")
public class AnswerPromise extends PanacheEntityBase {

    @Id
    @Enumerated(EnumType.STRING)
    public OpinionKind kind;

    @Version
    public int version;

    /** As {@link Amount#parse} reads it. */
    @Column(name = "answer_within", nullable = false)
    public String answerWithin;

    /** Until it is told what was done, counted from the same moment. */
    @Column(name = "settle_within", nullable = false)
    public String settleWithin;

    /** The code of the calendar in whose open time it is counted. */
    @Column(nullable = false)
    public String calendar;

    /** @return the promises of all kinds, in the order of the kinds */
    static List<AnswerPromise> all() {
        Map<OpinionKind, AnswerPromise> byKind = AnswerPromise.<AnswerPromise>listAll().stream()
                .collect(Collectors.toMap(promise -> promise.kind, promise -> promise));
        return List.of(OpinionKind.values()).stream().map(byKind::get).toList();
    }

    /** Counts the promised times of an opinion that comes in now. */
    void beginFor(Opinion opinion, Instant now) {
        ServiceCalendar open = ServiceCalendar.inForce(calendar)
                .or(() -> ServiceCalendar.inForce(ServiceCalendar.DEFAULT))
                .orElseThrow();
        var counter = new Counter(open.calendar(), List.of());
        opinion.answerBy = counter.reach(now, Amount.parse(answerWithin));
        opinion.settleBy = counter.reach(now, Amount.parse(settleWithin));
    }
}
