package org.askwell.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.askwell.accounts.Role;

/** Keeping accounts out, for programs: at once, whatever logins they have. */
@Path("/api/v1/accounts/{username}/block")
@RolesAllowed(Role.ADMIN)
public class AccountBlockApi {

    @Inject
    AccountBlocks blocks;

    @PUT
    @Consumes(MediaType.WILDCARD)
    public void block(String username) {
        blocks.block(username);
    }

    @DELETE
    public void lift(String username) {
        blocks.lift(username);
    }
}
