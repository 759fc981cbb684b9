package org.askwell.reports.satisfaction;

import java.time.Instant;

/**
 * An answer with few stars.
 *
 * @param ticket the number of the ticket it is about, or null for an answer to a periodic survey
 * @param title of the ticket, or null
 * @param comment may be null
 * @param customer a name, or null
 * @param at when the ticket was closed, or the survey answered
 */
public record LowAnswer(String ticket, String title, int stars, String comment, String customer, Instant at) {}
