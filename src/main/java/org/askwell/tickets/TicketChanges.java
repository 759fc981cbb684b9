package org.askwell.tickets;

import java.util.List;

import org.askwell.accounts.Viewer;

/** The changes that came from a ticket, known where both rooms are. */
public interface TicketChanges {

    /** @param path where the viewer reads it */
    record Link(String path, String number, String title) {}

    /** @return those that the viewer may see, the newest first */
    List<Link> of(Ticket ticket, Viewer viewer);
}
