package org.askwell.knowledge.search;

/**
 * What one signal did to the confidence in an entry.
 *
 * @param value of the signal
 * @param contribution what it adds to the logarithm of the odds; below 0 if it speaks against the entry
 */
public record Reason(Signal signal, double value, double contribution) {}
