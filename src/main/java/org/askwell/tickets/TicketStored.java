package org.askwell.tickets;

/** The row of a ticket was written; fired before the transaction ends, for what is remembered about rows. */
record TicketStored(Long ticketId) {

    /** Told of every row that Hibernate writes. */
    static class Listener {

        @jakarta.inject.Inject
        jakarta.enterprise.event.Event<TicketStored> stored;

        @jakarta.persistence.PostPersist
        @jakarta.persistence.PostUpdate
        void written(Ticket ticket) {
            stored.fire(new TicketStored(ticket.id));
        }
    }
}
