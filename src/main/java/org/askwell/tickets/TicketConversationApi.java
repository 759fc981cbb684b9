package org.askwell.tickets;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Viewer;
import org.askwell.files.FileDelivery;
import org.askwell.files.Uploads;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Messages and attachments of a ticket over REST. */
@Path("/api/v1/tickets/{number}")
@Authenticated
class TicketConversationApi {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    CustomerSide customer;

    @Inject
    SupportSide support;

    @Inject
    Uploads uploads;

    @Inject
    FileDelivery delivery;

    /**
     * A message to write.
     *
     * @param kind for support only: REPLY, NOTE or QUESTION; REPLY if left out
     * @param files ids of uploads of the same user that belong to no ticket yet
     * @param version the ticket's version the message is based on; 409 if it is older than the newest
     */
    record Writing(
            @NotBlank @Size(max = Reply.MAX_TEXT) String body,
            SupportSide.Kind kind,
            @Size(max = 10) List<@NotNull UUID> files,
            Integer version) {}

    @GET
    @Path("messages")
    @Authenticated
    public List<TicketJson.MessageJson> messages() {
        Viewer viewer = user.viewer();
        Ticket ticket = Ticket.visibleTo(viewer, number).orElseThrow(NotFoundException::new);
        return Message.<Message>list(
                        "from Message m join fetch m.author where m.ticket = ?1 order by m.at, m.id", ticket)
                .stream()
                .filter(message -> Ticket.readsNotes(viewer) || !message.internal())
                .map(TicketJson.MessageJson::from)
                .toList();
    }

    @POST
    @Path("messages")
    @Authenticated
    @Transactional
    public Response write(
            @Valid @NotNull Writing wanted, @RestHeader("Idempotency-Key") @Size(min = 1, max = 100) String key) {
        var reply = new Reply(wanted.body().strip(), wanted.files(), key);
        Message message = user.viewer().support() ? asSupport(wanted, reply) : asCustomer(wanted, reply);
        return Response.status(Response.Status.CREATED)
                .entity(TicketJson.MessageJson.from(message))
                .build();
    }

    private Message asSupport(Writing wanted, Reply reply) {
        SupportSide.Kind kind = wanted.kind() == null ? SupportSide.Kind.REPLY : wanted.kind();
        return support.write(user.viewer(), number, kind, reply, wanted.version());
    }

    private Message asCustomer(Writing wanted, Reply reply) {
        if (wanted.kind() != null && wanted.kind() != SupportSide.Kind.REPLY) {
            throw new ForbiddenException();
        }
        return customer.reply(user.viewer(), number, reply, null);
    }

    /**
     * Streams a file into the ticket.
     *
     * @param name what the file is called, 1–255 characters
     */
    @POST
    @Path("attachments")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Authenticated
    public Response attach(InputStream content, @RestQuery @NotBlank @Size(max = 255) String name) throws IOException {
        Viewer viewer = user.viewer();
        Ticket.visibleTo(viewer, number).orElseThrow(NotFoundException::new);
        var file = uploads.take(content, name, viewer.accountId());
        customer.attach(viewer, number, file.id);
        return Response.status(Response.Status.CREATED)
                .entity(new TicketJson.File(file.id, file.name, file.mediaType, file.size, file.sha256))
                .build();
    }

    @GET
    @Path("attachments/{id}")
    @Authenticated
    public Response attachment(@RestPath UUID id) {
        Viewer viewer = user.viewer();
        return Ticket.visibleTo(viewer, number)
                .flatMap(ticket -> TicketAttachment.of(ticket, id, viewer))
                .map(attachment -> delivery.send(attachment.file))
                .orElseThrow(NotFoundException::new);
    }
}
