package org.askwell.tickets.live;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.tickets.Ticket;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestPath;

/** Server-sent events for the pages of support. */
@Path("/desk/live")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class LiveResource {

    /** Where a ticket's number would stand. */
    private static final String QUEUE = "queue";

    private static final long RETRY_MILLIS = 2_000;

    @Inject
    CurrentUser user;

    @Inject
    SecurityIdentity identity;

    @Inject
    LiveStreams streams;

    /** @param number the ticket whose page is open, or {@value #QUEUE} */
    @GET
    @Path("{number}")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Multi<OutboundSseEvent> stream(@RestPath @Size(max = 40) String number, @Context Sse sse) {
        Viewer viewer = user.viewer();
        String ticket = QUEUE.equals(number) ? null : number;
        Long ticketId = ticket == null ? null : Ticket.visibleTo(viewer, ticket).orElseThrow(NotFoundException::new).id;
        String subject = identity.getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : identity.getPrincipal().getName();
        var told = new AtomicReference<LiveNews>();
        return streams.of(viewer, subject, ticketId, ticket)
                .map(news -> news.equals(told.getAndSet(news)) ? heartbeat(sse) : event(sse, news));
    }

    private static OutboundSseEvent heartbeat(Sse sse) {
        return sse.newEventBuilder().comment("").build();
    }

    private static OutboundSseEvent event(Sse sse, LiveNews news) {
        return sse.newEventBuilder()
                .name("news")
                .reconnectDelay(RETRY_MILLIS)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(LiveNews.class, news)
                .build();
    }
}
