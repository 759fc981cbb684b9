package org.askwell.tickets;

import java.util.Map;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.web.Page;

/** The customer's pages. */
@CheckedTemplate(basePath = "tickets")
final class TicketTemplates {

    private TicketTemplates() {}

    static native TemplateInstance list(
            Page<TicketRow> tickets,
            java.time.Instant now,
            TicketListing asked,
            Map<TicketListing.Owner, Long> owners,
            Map<TicketListing.Progress, Long> counts);

    static native TemplateInstance ticket(TicketPage page, Typed typed);
}
