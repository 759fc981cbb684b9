package org.askwell.notifications;

/**
 * Something that happened, before it is told to anybody: no words yet, as every reader has a language.
 *
 * @param actor the name of the person who did it, or null
 * @param reference the short name of the object, for example a ticket's number, or null
 * @param subject the object's title, as its author wrote it
 * @param quote what the person wrote, or null
 * @param path where the object is, below the portal's address
 */
public record Notice(NotificationKind kind, String actor, String reference, String subject, String quote, String path) {

    private static final int QUOTE_CHARACTERS = 2000;

    public Notice {
        if (quote != null && quote.length() > QUOTE_CHARACTERS) {
            quote = quote.substring(0, quote.offsetByCodePoints(0, quote.codePointCount(0, QUOTE_CHARACTERS))) + "…";
        }
    }
}
