package org.askwell.tickets;

/** When the clock raises an alarm about a promise. */
public enum AlarmStage {
    /** There is still time. */
    WARNING(75),
    /** The promise is broken; experts and the supervisor come in (R25). */
    BREACH(100),
    /** It is still not kept; the specialist team comes in (R25). */
    ESCALATION(150);

    private final int percent;

    AlarmStage(int percent) {
        this.percent = percent;
    }

    /** @return how much of the promised time is over, in percent */
    public int percent() {
        return percent;
    }
}
