package org.askwell.downloads.grants;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.Role;
import org.askwell.downloads.PatchProblems;
import org.askwell.web.FormErrors;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Rights to patches that nobody asked for, for programs. */
@Path("/api/v1/grants")
@RolesAllowed(Role.RELEASE_MANAGER)
public class GrantApi {

    @Inject
    GrantDesk desk;

    @Inject
    PatchProblems problems;

    /** Why a grant is taken back. */
    record Revocation(String reason) {}

    @GET
    public Page<GrantRow> list(
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return desk.page(page, size);
    }

    @POST
    public Response give(@NotNull GrantFacts facts) {
        FormErrors errors = desk.check(facts);
        return errors.any()
                ? problems.invalid(errors)
                : Response.status(201).entity(desk.give(facts)).build();
    }

    @DELETE
    @Path("{id}")
    public Response revoke(long id, @NotNull Revocation revocation) {
        FormErrors errors = desk.check(revocation.reason());
        return errors.any()
                ? problems.invalid(errors)
                : Response.ok(desk.revoke(id, revocation.reason())).build();
    }
}
