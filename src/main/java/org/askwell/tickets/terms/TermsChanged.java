package org.askwell.tickets.terms;

/**
 * Another edition of something that promises are made by is in force.
 *
 * @param code of the calendar, the list of holidays or the service level
 * @param number the edition, from 1
 * @param what it says now, as it is written
 */
public record TermsChanged(String code, int number, String what) {}
