package org.askwell.tickets;

import java.net.URI;
import java.time.Clock;
import java.util.EnumMap;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Viewer;
import org.askwell.files.FileDelivery;
import org.askwell.web.Page;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The customer's tickets, to read. */
@Path("/tickets")
@Authenticated
class TicketResource {

    private static final int PAGE_SIZE = 20;

    @Inject
    CurrentUser user;

    @Inject
    Session database;

    @Inject
    TicketPages pages;

    @Inject
    FileDelivery delivery;

    @Inject
    Clock clock;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Authenticated
    public TemplateInstance list(
            @RestQuery("who") @DefaultValue("mine") TicketListing.Owner owner,
            @RestQuery("state") @DefaultValue("open") TicketListing.Progress progress,
            @RestQuery("q") @DefaultValue("") @Size(max = 200) String words,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        Viewer viewer = user.viewer();
        var asked = new TicketListing(owner, progress, words);
        var owners = new EnumMap<TicketListing.Owner, Long>(TicketListing.Owner.class);
        for (var each : TicketListing.Owner.values()) {
            owners.put(each, asked.of(each).query(viewer).count(database));
        }
        var counts = new EnumMap<TicketListing.Progress, Long>(TicketListing.Progress.class);
        for (var each : TicketListing.Progress.values()) {
            counts.put(each, asked.of(each).query(viewer).count(database));
        }
        Page<TicketRow> tickets = asked.query(viewer).page(database, TicketSort.UPDATED, page, PAGE_SIZE);
        return TicketTemplates.list(tickets, clock.instant(), asked, owners, counts);
    }

    @GET
    @Path("{number}")
    @Produces(MediaType.TEXT_HTML)
    @Authenticated
    public Response ticket(@RestPath String number) {
        Viewer viewer = user.viewer();
        TicketPage page = pages.of(viewer, number);
        if (viewer.support() && !page.decides()) {
            return Response.seeOther(URI.create("/desk/tickets/" + page.ticket().number))
                    .build();
        }
        return Response.ok(TicketTemplates.ticket(page, Typed.nothing()).render())
                .build();
    }

    /** An attachment, for whoever sees the text it came with (T01, T14). */
    @GET
    @Path("{number}/files/{id}")
    @Authenticated
    public Response file(@RestPath String number, @RestPath UUID id) {
        Viewer viewer = user.viewer();
        return Ticket.visibleTo(viewer, number)
                .flatMap(ticket -> TicketAttachment.of(ticket, id, viewer))
                .map(attachment -> delivery.send(attachment.file))
                .orElseThrow(NotFoundException::new);
    }
}
