package org.askwell.tickets.live;

import java.util.Map;

/**
 * What a page of support can be told, all of which stands on the page itself when it is loaded.
 *
 * @param counts of the views beside the queue, by their keys; those of saved ones are their ids
 * @param messages how many messages the ticket has; null for the page of no ticket
 * @param latest who wrote the last one, in a sentence; null if it was the viewer
 * @param writers who else is writing, in a sentence, or the empty string
 */
record LiveNews(Map<String, Long> counts, Long messages, String latest, String writers) {}
