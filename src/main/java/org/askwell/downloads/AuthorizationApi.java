package org.askwell.downloads;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;

/** Asking for a patch, for programs. */
@Path("/api/v1/patches/{key}/authorizations")
public class AuthorizationApi {

    @Inject
    CurrentUser user;

    @Inject
    AuthorizationDesk desk;

    @Inject
    PatchRelease release;

    /** What a patch is needed for. */
    record Request(@NotBlank @Size(max = PatchResource.REASON_CHARACTERS) String reason) {}

    /** @return the asking user's own requests for the patch, the newest first */
    @GET
    @Authenticated
    public List<AuthorizationDocument> own(String key) {
        Patch patch = release.patch(key);
        return Authorization.of(user.viewer().accountId(), List.of(patch.id)).stream()
                .map(AuthorizationDocument::of)
                .toList();
    }

    @POST
    @RolesAllowed({Role.CUSTOMER, Role.CUSTOMER_MANAGER})
    public Response request(String key, @NotNull @Valid Request request) {
        Authorization taken = desk.request(key, request.reason().strip());
        return Response.status(201).entity(AuthorizationDocument.of(taken)).build();
    }
}
