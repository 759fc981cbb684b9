package org.askwell.feedback.plan;

import java.time.Period;

/** What the standard has done for every customer again and again (R26). */
public enum ServiceKind {
    CALL(Period.ofDays(14)),
    QUALITY_SURVEY(Period.ofMonths(1)),
    VISIT(Period.ofMonths(3)),
    MANAGER_VISIT(Period.ofMonths(2)),
    TRAINING(Period.ofMonths(6)),
    MANUALS(Period.ofMonths(6));

    private final Period usual;

    ServiceKind(Period usual) {
        this.usual = usual;
    }

    /** @return how often the standard wants it; of visits and manuals, of which it does not say, how often is usual */
    public Period usual() {
        return usual;
    }
}
