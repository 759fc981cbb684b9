package org.askwell.feedback.plan;

import java.time.LocalDate;

/**
 * Something planned, as lists show it.
 *
 * @param responsible a name, or null
 */
public record PlanRow(
        String code,
        String customer,
        ServiceKind kind,
        Interval interval,
        LocalDate dueOn,
        String responsible,
        boolean late) {

    static PlanRow of(PlannedService planned, LocalDate today) {
        return new PlanRow(
                planned.organisation.code,
                planned.organisation.name,
                planned.kind,
                planned.interval,
                planned.dueOn,
                planned.responsible == null ? null : planned.responsible.name,
                planned.dueOn.isBefore(today));
    }
}
