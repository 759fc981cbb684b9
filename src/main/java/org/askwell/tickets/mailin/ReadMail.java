package org.askwell.tickets.mailin;

import java.util.List;

/**
 * A mail as far as the portal reads it.
 *
 * @param fingerprint what two copies of one mail have in common, 64 hexadecimal digits
 * @param messageId may be empty
 * @param subject on one line; may be empty
 * @param text may be empty
 * @param leftOut how many parts were not looked at
 * @param tokens those of our own mails that it says it answers, the likeliest first; not checked yet
 * @param hindrance why it stops here, as far as the mail itself tells; or null
 */
record ReadMail(
        String fingerprint,
        String messageId,
        Sender sender,
        String subject,
        String text,
        List<Enclosure> enclosures,
        int leftOut,
        List<String> tokens,
        Hindrance hindrance) {}
