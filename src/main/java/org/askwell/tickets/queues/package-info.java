/** Queues: where tickets wait for whoever works on their kind. */
package org.askwell.tickets.queues;
