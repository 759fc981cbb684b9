package org.askwell.tickets.incidents;

/** A ticket could not get what was said to all; everything about it is undone. */
class UnsentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Long itemId;

    UnsentException(Long itemId, RuntimeException cause) {
        super(cause);
        this.itemId = itemId;
    }

    Long itemId() {
        return itemId;
    }
}
