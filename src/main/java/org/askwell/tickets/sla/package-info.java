/**
 * What is promised and when it falls due: calendars, targets, pauses, and deadlines computed from them. Plain arithmetic
 * on {@code java.time} to the second, without database or container. All spans include their start and exclude their end.
 */
package org.askwell.tickets.sla;
