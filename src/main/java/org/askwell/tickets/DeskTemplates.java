package org.askwell.tickets;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.customers.Product;
import org.askwell.web.Page;

/** Support's pages. */
@CheckedTemplate(basePath = "desk")
final class DeskTemplates {

    private DeskTemplates() {}

    static native TemplateInstance queue(
            Page<TicketRow> tickets,
            DeskListing asked,
            Map<TicketView, Long> counts,
            List<Product> products,
            Instant now);

    static native TemplateInstance ticket(TicketPage page, DeskFacts facts, Typed typed);
}
