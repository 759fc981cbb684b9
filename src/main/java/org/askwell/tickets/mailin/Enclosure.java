package org.askwell.tickets.mailin;

/**
 * A file that came with a mail.
 *
 * @param name as the sender wrote it; may be empty
 */
record Enclosure(String name, byte[] content) {}
