package org.askwell.tickets;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.customers.Product;
import org.askwell.tickets.bulk.BulkBar;
import org.askwell.tickets.queues.QueueRow;
import org.askwell.tickets.views.ViewRow;
import org.askwell.web.Page;

/** Support's pages. */
@CheckedTemplate(basePath = "desk")
final class DeskTemplates {

    private DeskTemplates() {}

    static native TemplateInstance queue(
            Page<TicketRow> tickets,
            DeskListing asked,
            Map<TicketView, Long> counts,
            List<ViewRow> saved,
            List<QueueRow> queues,
            List<Product> products,
            BulkBar bar,
            Instant now);

    static native TemplateInstance ticket(TicketPage page, DeskFacts facts, Typed typed);
}
