package org.askwell.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Viewer;
import org.jboss.resteasy.reactive.RestPath;

/** Why a ticket's times are what they are: the same for everybody who sees the ticket (R7). */
@Path("/tickets/{number}/promises")
@Authenticated
class PromiseResource {

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /**
     * Whose promises they are.
     *
     * @param level the name of the service level, or null for tickets without a clock
     * @param edition which edition of it, from 1
     * @param desk whether the reader comes from the support desk
     */
    public record Head(String number, String title, String level, int edition, boolean covered, boolean desk) {

        static Head of(Ticket ticket, Viewer viewer) {
            boolean agreed = ticket.serviceLevel != null;
            return new Head(
                    ticket.number,
                    ticket.title,
                    agreed ? ticket.serviceLevel.name(viewer.language()) : null,
                    agreed ? ticket.serviceLevel.number : 0,
                    ticket.covered,
                    viewer.support() && !ticket.decidedBy(viewer));
        }
    }

    @CheckedTemplate(basePath = "tickets")
    static class Templates {
        static native TemplateInstance promises(Head ticket, List<Explanation> promises, Instant now);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Authenticated
    public TemplateInstance page(@RestPath String number) {
        Viewer viewer = user.viewer();
        Ticket ticket = Ticket.visibleTo(viewer, number).orElseThrow(NotFoundException::new);
        return Templates.promises(Head.of(ticket, viewer), Explanation.of(ticket, viewer.language()), clock.instant());
    }
}
