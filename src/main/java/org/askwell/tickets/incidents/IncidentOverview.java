package org.askwell.tickets.incidents;

/**
 * An incident, as support sees it beside its ticket.
 *
 * @param tickets how many belong to it
 * @param open how many of them are not solved
 * @param last what was said to all of them last, or null
 */
public record IncidentOverview(String titleEn, String titleZh, long tickets, long open, JointProgress last) {}
