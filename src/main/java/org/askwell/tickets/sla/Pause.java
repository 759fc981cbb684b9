package org.askwell.tickets.sla;

import java.time.Instant;

/** Time that does not count, for example because the customer has to answer. */
public record Pause(Instant from, Instant to) {}
