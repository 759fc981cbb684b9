package org.askwell.reports.service;

/**
 * What somebody of support has to do and has done.
 *
 * @param open tickets that the person works on now
 * @param late those of them whose promised time is over
 * @param solved tickets with a solution from the period
 */
public record Load(String name, long open, long late, long solved) {}
