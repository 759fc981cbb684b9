package org.askwell.ask.thresholds;

/**
 * Another share of wrong answers is accepted from now on.
 *
 * @param before both shares as they were, for example {@code 30 % / 75 %}
 * @param after both shares as they are
 */
public record ThresholdsChanged(String before, String after) {}
