package org.askwell.tickets;

import java.io.IOException;
import java.io.InputStream;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.files.Uploads;
import org.jboss.resteasy.reactive.RestQuery;

/** Files sent before the ticket or message that they belong to. */
@Path("/api/v1/uploads")
@Authenticated
class UploadApi {

    @Inject
    CurrentUser user;

    @Inject
    Uploads uploads;

    /**
     * Streams a file into the store.
     *
     * @param name what the file is called, 1–255 characters
     */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Authenticated
    public Response take(InputStream content, @RestQuery @NotBlank @Size(max = 255) String name) throws IOException {
        var file = uploads.take(content, name, user.viewer().accountId());
        return Response.status(Response.Status.CREATED)
                .entity(new TicketJson.File(file.id, file.name, file.mediaType, file.size, file.sha256))
                .build();
    }
}
