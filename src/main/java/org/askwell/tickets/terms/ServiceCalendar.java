package org.askwell.tickets.terms;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import org.askwell.tickets.sla.SpecialDays;
import org.askwell.tickets.sla.Week;
import org.askwell.tickets.sla.WorkCalendar;

/** An edition of a calendar that says when time counts (R8). */
@Entity
@Table(name = "service_calendar")
public class ServiceCalendar extends Edition {

    /** The hotline's, for contracts that name none (R8). */
    public static final String DEFAULT = "5x24";

    @Column(nullable = false, updatable = false)
    public ZoneId zone;

    /** As {@link Week#parse} reads it. */
    @Column(nullable = false, updatable = false)
    public String week;

    /** The days that are different, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "holidays_id", updatable = false)
    public HolidayList holidays;

    @Transient
    private WorkCalendar read;

    public static Optional<ServiceCalendar> inForce(String code) {
        return find("code = ?1 order by number desc", code).firstResultOptional();
    }

    /** @return the edition that was in force at that time, or the first one */
    public static Optional<ServiceCalendar> inForce(String code, Instant at) {
        return ServiceCalendar.<ServiceCalendar>find("code = ?1 and madeAt <= ?2 order by number desc", code, at)
                .firstResultOptional()
                .or(() -> find("code = ?1 order by number", code).firstResultOptional());
    }

    /** @return the newest edition of each calendar */
    public static List<ServiceCalendar> all() {
        return inForce().list();
    }

    static PanacheQuery<ServiceCalendar> inForce() {
        return find("from ServiceCalendar c left join fetch c.holidays where c.number ="
                + " (select max(n.number) from ServiceCalendar n where n.code = c.code) order by c.code");
    }

    /** @return the calendar to count with */
    public WorkCalendar calendar() {
        if (read == null) {
            read = new WorkCalendar(
                    zone, Week.parse(week), holidays == null ? SpecialDays.none() : holidays.specialDays());
        }
        return read;
    }
}
