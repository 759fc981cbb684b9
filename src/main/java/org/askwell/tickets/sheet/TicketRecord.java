package org.askwell.tickets.sheet;

/**
 * One link of the chain: a copy of something that was opened, written, attached or done.
 *
 * @param position from 1
 * @param content the copy as canonical JSON, which the hash covers
 * @param hash SHA-256 of the hash before it, a line feed and the content, in 64 hexadecimal digits
 * @param source what it is the copy of as it is now, in the same form; null if it is gone
 */
record TicketRecord(int position, RecordKind kind, String content, String hash, String source) {}
