package org.askwell.tickets.triage;

/**
 * Other rules are in force.
 *
 * @param edition the number of the edition, from 1
 * @param rules their names, in their order
 */
public record TriageChanged(long edition, String rules) {}
