package org.askwell.tickets;

import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.tickets.replies.CannedReplies;
import org.askwell.tickets.replies.ReplyMessages;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Puts canned replies into the form of a ticket's page. */
@Path("/desk/tickets/{number}/canned-reply")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class DeskInsertResource {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    CannedReplies replies;

    @Inject
    DeskPages pages;

    @Inject
    Messages messages;

    /** The reply for the ticket, for scripts. */
    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_PLAIN)
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public String written(@RestPath long id) {
        return replies.written(user.viewer(), number, id);
    }

    /** The page again, with the reply below what was typed. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response insert(
            @RestForm @DefaultValue("") String body,
            @RestForm @DefaultValue("reply") SupportSide.Kind kind,
            @RestForm @DefaultValue("") String canned) {
        String key = kind.name().toLowerCase(Locale.ROOT);
        if (!canned.matches("\\d{1,18}")) {
            Typed typed = Typed.body(body, key, null);
            typed.errors().add("canned", messages.of(ReplyMessages.class).errorChoose());
            return page(400, typed);
        }
        String written = replies.written(user.viewer(), number, Long.parseLong(canned));
        String text = body.isBlank() ? written : body.stripTrailing() + "\n\n" + written;
        return page(200, Typed.body(text, key, null));
    }

    private Response page(int status, Typed typed) {
        return Response.status(status)
                .entity(pages.ticket(user.viewer(), number, typed).render())
                .build();
    }
}
