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

import org.askwell.accounts.Role;

/** Where programs send the files of drafts in pieces: see {@link Tus}. */
@Path("/api/v1/patches/{key}/uploads")
@RolesAllowed(Role.RELEASE_MANAGER)
@Consumes(MediaType.WILDCARD)
public class PatchUploadApi {

    @Inject
    Tus tus;

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

    @DELETE
    @Path("{id}")
    public Response discard(String key, UUID id) throws IOException {
        return tus.discard(key, id);
    }
}
