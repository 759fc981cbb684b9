package org.askwell.tickets.queues;

import org.askwell.web.FormErrors;

/**
 * What is entered about a queue, not yet checked.
 *
 * @param code of a new queue, or of the one that is changed
 * @param place where it stands among the others, as it was typed
 * @param version the one that was edited, or null for a new queue
 */
public record QueueFacts(String code, String nameEn, String nameZh, String place, boolean active, Integer version) {

    /** The longest name, in characters. */
    static final int NAME_LENGTH = 60;

    private static final String PLACE = "[1-9]\\d{0,2}";

    static QueueFacts none() {
        return new QueueFacts("", "", "", "", true, null);
    }

    static QueueFacts of(TicketQueue queue) {
        return new QueueFacts(
                queue.code, queue.nameEn, queue.nameZh, String.valueOf(queue.place), queue.active, queue.version);
    }

    public boolean fresh() {
        return version == null;
    }

    void check(FormErrors errors, QueueMessages words) {
        if (!code.matches(TicketQueue.CODE) || code.equals(TicketQueue.NONE)) {
            errors.add("code", words.errorCode());
        }
        errors.text("nameEn", nameEn, NAME_LENGTH, words.errorName(), words.errorNameLong(NAME_LENGTH))
                .text("nameZh", nameZh, NAME_LENGTH, words.errorName(), words.errorNameLong(NAME_LENGTH));
        if (!place.matches(PLACE)) {
            errors.add("place", words.errorPlace());
        }
    }

    /** Only after {@link #check} found nothing. */
    void copyTo(TicketQueue queue) {
        queue.nameEn = nameEn.strip();
        queue.nameZh = nameZh.strip();
        queue.place = Integer.parseInt(place);
        queue.active = active;
    }
}
