package org.askwell.tickets;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.askwell.web.Messages;
import org.askwell.web.Problem;
import org.askwell.web.WebMessages;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells over REST why the state of a ticket does not allow something; pages tell it on the page itself. */
class Refusals {

    @Inject
    Messages messages;

    @ServerExceptionMapper
    Response refused(TicketStateException e) {
        return Response.status(409)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem(
                        "about:blank",
                        messages.of(WebMessages.class).errorConflict(),
                        409,
                        messages.of(TicketMessages.class).refused(e.reason()),
                        List.of()))
                .build();
    }
}
