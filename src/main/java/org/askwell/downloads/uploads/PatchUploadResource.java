package org.askwell.downloads.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import org.askwell.accounts.Role;

/** Where the desk's own page sends the files of drafts in pieces: see {@link Tus}. */
@Path("/desk/patches/{key}/uploads")
@RolesAllowed(Role.RELEASE_MANAGER)
@Consumes(MediaType.WILDCARD)
public class PatchUploadResource {

    @Inject
    Tus tus;

    @Inject
    PatchUploads uploads;

    @OPTIONS
    public Response options(String key) {
        return tus.options();
    }

    @POST
    public Response begin(String key) throws IOException {
        return tus.begin(key);
    }

    @HEAD
    @Path("{id}")
    public Response offset(String key, UUID id) {
        return tus.offset(key, id);
    }

    @PATCH
    @Path("{id}")
    public Response append(String key, UUID id, InputStream piece) throws IOException {
        return tus.append(key, id, piece);
    }

    /** Gives the upload up, from the page's form. */
    @POST
    @Path("{id}/removal")
    public Response remove(String key, UUID id) throws IOException {
        uploads.discard(key, id);
        return Response.seeOther(UriBuilder.fromPath("/desk/patches/{key}").build(key))
                .build();
    }

    @DELETE
    @Path("{id}")
    public Response discard(String key, UUID id) throws IOException {
        return tus.discard(key, id);
    }
}
