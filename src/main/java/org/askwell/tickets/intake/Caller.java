package org.askwell.tickets.intake;

/**
 * Somebody at a customer who may call.
 *
 * @param key how the caller is named in forms: {@code contact-} or {@code account-} and a number
 * @param detail the position; may be empty
 * @param phone may be empty
 * @param email may be empty
 */
public record Caller(String key, String name, String organisation, String detail, String phone, String email) {}
