package org.askwell.tickets;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.customers.Product;
import org.askwell.tickets.bulk.BulkBar;
import org.askwell.tickets.bulk.BulkOrder;
import org.askwell.tickets.queues.QueueDesk;
import org.askwell.tickets.views.SavedViews;
import org.askwell.web.FormErrors;
import org.askwell.web.Page;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestQuery;

/** The queue of the support desk. */
@Path("/desk")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class DeskResource {

    private static final int PAGE_SIZE = 50;

    @Inject
    CurrentUser user;

    @Inject
    Session database;

    @Inject
    QueueCounts counts;

    @Inject
    SavedViews views;

    @Inject
    QueueDesk queues;

    @Inject
    Clock clock;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public TemplateInstance queue(
            @RestQuery @DefaultValue("on-us") TicketView view,
            @RestQuery @DefaultValue("") @Size(max = 60) String product,
            @RestQuery @DefaultValue("") @Size(max = 40) String queue,
            @RestQuery @DefaultValue("") String severity,
            @RestQuery @DefaultValue("") String state,
            @RestQuery("q") @DefaultValue("") @Size(max = 200) String words,
            @RestQuery @DefaultValue("due") TicketSort sort,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        Viewer viewer = user.viewer();
        DeskListing asked = DeskListing.of(view, product, queue, severity, state, words, sort);
        TicketQuery query = asked.query(viewer);
        long total = asked.words().isEmpty() ? counts.of(asked, viewer) : query.count(database);
        return DeskTemplates.queue(
                query.page(database, sort, page, PAGE_SIZE, total),
                asked,
                counts.ofViews(viewer),
                views.visibleTo(viewer),
                queues.beside(viewer),
                Product.inOrder(),
                BulkBar.of(
                        BulkOrder.blank(asked.path() + "page=" + page),
                        queues.choices(viewer.language()),
                        FormErrors.none()),
                clock.instant());
    }
}
