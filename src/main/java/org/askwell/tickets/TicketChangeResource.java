package org.askwell.tickets;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What the customer does with a ticket, from its page. */
@Path("/tickets/{number}")
@Authenticated
class TicketChangeResource {

    private static final int MAX_CONFIDENTIAL = 2_000;

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    CustomerSide customer;

    @Inject
    TicketPages pages;

    @Inject
    PageChange change;

    @Inject
    TicketUploads uploads;

    @Inject
    Messages messages;

    @POST
    @Path("messages")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Authenticated
    public Response reply(
            @RestForm String body,
            @RestForm @Size(max = MAX_CONFIDENTIAL) String confidential,
            @RestForm("files") List<FileUpload> files) {
        Typed typed = Typed.body(body, "reply", confidential);
        required(typed, "body", body);
        pages.of(user.viewer(), number);
        List<UUID> fileIds = uploads.take(files, user.viewer().accountId(), typed.errors());
        String secret = confidential == null || confidential.isBlank() ? null : confidential.strip();
        return attempt(
                typed, () -> customer.reply(user.viewer(), number, new Reply(body.strip(), fileIds, null), secret));
    }

    @POST
    @Path("urgency")
    @Authenticated
    public Response hurry() {
        return attempt(Typed.nothing(), () -> customer.hurry(user.viewer(), number));
    }

    @POST
    @Path("withdrawal")
    @Authenticated
    public Response withdraw(@RestForm Integer version) {
        return attempt(Typed.nothing(), () -> customer.withdraw(user.viewer(), number, version));
    }

    /** Confirms the solution, and rates the service if stars were chosen. */
    @POST
    @Path("confirmation")
    @Authenticated
    public Response confirm(
            @RestForm Integer version,
            @RestForm @Min(1) @Max(5) Integer rating,
            @RestForm @DefaultValue("") @Size(max = 2_000) String comment) {
        return attempt(Typed.nothing(), () -> {
            customer.confirm(user.viewer(), number, version);
            if (rating != null) {
                customer.rate(user.viewer(), number, rating, comment.strip());
            }
        });
    }

    @POST
    @Path("rejection")
    @Authenticated
    public Response reject(@RestForm String why, @RestForm Integer version) {
        Typed typed = Typed.why(why);
        required(typed, "why", why);
        return attempt(typed, () -> customer.reject(user.viewer(), number, why.strip(), version));
    }

    @POST
    @Path("rating")
    @Authenticated
    public Response rate(
            @RestForm @Min(1) @Max(5) int rating, @RestForm @DefaultValue("") @Size(max = 2_000) String comment) {
        return attempt(Typed.nothing(), () -> customer.rate(user.viewer(), number, rating, comment.strip()));
    }

    @POST
    @Path("sharing")
    @Authenticated
    public Response share(@RestForm boolean shared) {
        return attempt(Typed.nothing(), () -> customer.share(user.viewer(), number, shared));
    }

    private void required(Typed typed, String field, String text) {
        typed.errors()
                .text(
                        field,
                        text,
                        Reply.MAX_TEXT,
                        messages.of(TicketMessages.class).writeSomething(),
                        messages.of(TicketMessages.class).tooLong(Reply.MAX_TEXT));
    }

    private Response attempt(Typed typed, Runnable action) {
        return change.attempt(
                "/tickets/" + number,
                typed,
                action,
                again -> TicketTemplates.ticket(pages.of(user.viewer(), number), again));
    }
}
