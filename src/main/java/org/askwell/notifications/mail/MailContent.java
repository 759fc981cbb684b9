package org.askwell.notifications.mail;

/**
 * What a mail says.
 *
 * @param subject one line, plain
 * @param text the whole mail as plain text
 * @param html the same as a page
 */
public record MailContent(String subject, String text, String html) {}
