package org.askwell.tickets.queues;

/**
 * A queue in a list.
 *
 * @param code {@link TicketQueue#NONE} for the tickets that are in no queue
 * @param tickets how many of its tickets wait for support
 */
public record QueueRow(
        String code, String name, String nameEn, String nameZh, int place, boolean active, int version, long tickets) {

    /** @return where its tickets are */
    public String path() {
        return "/desk?view=on-us&queue=" + code;
    }

    /** @return the name under which live news tell its count */
    public String countKey() {
        return "queue-" + code;
    }
}
