package org.askwell.tickets.queues;

/** A queue that can be chosen. */
public record QueueChoice(String code, String name) {}
