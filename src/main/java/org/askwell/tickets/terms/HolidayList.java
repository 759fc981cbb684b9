package org.askwell.tickets.terms;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import org.askwell.tickets.sla.SpecialDays;

/** An edition of the holidays and make-up working days of a country or a house. */
@Entity
@Table(name = "holiday_list")
public class HolidayList extends Edition {

    /** As {@link SpecialDays#parse} reads them. */
    @Column(nullable = false, updatable = false)
    public String days;

    static Optional<HolidayList> inForce(String code) {
        return find("code = ?1 order by number desc", code).firstResultOptional();
    }

    /** @return the newest edition of each list */
    static List<HolidayList> all() {
        return inForce().list();
    }

    static PanacheQuery<HolidayList> inForce() {
        return find("from HolidayList h where h.number ="
                + " (select max(n.number) from HolidayList n where n.code = h.code) order by h.code");
    }

    SpecialDays specialDays() {
        return SpecialDays.parse(days, line -> {});
    }
}
