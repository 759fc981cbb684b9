package org.askwell.tickets;

import java.util.List;

import org.askwell.tickets.sla.Target;

/**
 * A ticket as its page shows it to one viewer.
 *
 * @param ticket for its own values; names come with the other parameters
 * @param recordedBy the name of whoever of support wrote the request down, or null
 * @param assignee the name of whoever works on it, or null
 * @param article the linked article if the viewer may see it, or null
 * @param confidential the confidential text if the viewer may read it, or null
 * @param decides whether the viewer decides for the customer
 * @param answers whether the viewer writes replies for the customer
 * @param changes those that came from the ticket and that the viewer may see
 * @param links to other tickets
 */
public record TicketPage(
        Ticket ticket,
        String product,
        String organisation,
        String requester,
        String recordedBy,
        String assignee,
        Timing timing,
        List<Track.Step> track,
        List<TimelineEntry> timeline,
        List<MessageText.Paragraph> resolution,
        KnowledgeDrafts.Link article,
        String confidential,
        boolean decides,
        boolean answers,
        List<TicketChanges.Link> changes,
        TicketLinks links) {

    public boolean canReply() {
        return answers && !ticket.state.finished();
    }

    public boolean canHurry() {
        return decides && ticket.state.waitingOnUs();
    }

    public boolean canWithdraw() {
        return decides && ticket.state.open();
    }

    /** @return whether there is a solution to confirm or reject */
    public boolean canJudge() {
        return decides && resolved();
    }

    public boolean canRate() {
        return decides && ticket.rating == null && (resolved() || ticket.state == State.CLOSED);
    }

    /** @return what is promised next, or null */
    public Target next() {
        return ticket.next().orElse(null);
    }

    public Severity[] severities() {
        return Severity.values();
    }

    public boolean resolved() {
        return ticket.state == State.RESOLVED;
    }

    public boolean asked() {
        return ticket.state == State.WAITING_ON_CUSTOMER;
    }
}
