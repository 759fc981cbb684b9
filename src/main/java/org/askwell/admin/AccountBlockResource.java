package org.askwell.admin;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import org.askwell.accounts.Role;

/** The buttons beside an account that keep it out or let it in again. */
@Path("/admin/accounts/{username}")
@RolesAllowed(Role.ADMIN)
public class AccountBlockResource {

    @Inject
    AccountBlocks blocks;

    @POST
    @Path("block")
    public Response block(String username) {
        blocks.block(username);
        return Response.seeOther(listOf(username)).build();
    }

    @POST
    @Path("admission")
    public Response lift(String username) {
        blocks.lift(username);
        return Response.seeOther(listOf(username)).build();
    }

    private static URI listOf(String username) {
        return UriBuilder.fromPath("/admin/accounts")
                .queryParam("q", "{username}")
                .build(username);
    }
}
