package org.askwell.tickets;

import java.util.Locale;

import jakarta.ws.rs.BadRequestException;

/** Who pays for the work on a ticket (R10, R11). */
public enum Charge {
    /** In warranty, or of nobody's customer. */
    FREE,
    /** Out of warranty; a supervisor has to decide. */
    UNDECIDED,
    /** Out of warranty, and done without charge all the same. */
    ACCEPTED,
    /** The customer's manager has to approve a quote. */
    QUOTED,
    AGREED,
    /** The customer's manager does not want the quote; a supervisor has to decide again. */
    DECLINED,
    REFUSED;

    /** @return whether a supervisor may still decide, also to take a quote back */
    public boolean open() {
        return this == UNDECIDED || this == QUOTED || this == DECLINED;
    }

    /** @return whether there is a quote to be seen */
    public boolean quoted() {
        return this == QUOTED || this == AGREED || this == DECLINED;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws BadRequestException for anything else than the names in lower case (T07) */
    public static Charge fromString(String name) {
        return Choice.of(Charge.class, name);
    }
}
