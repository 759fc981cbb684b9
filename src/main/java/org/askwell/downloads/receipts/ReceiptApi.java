package org.askwell.downloads.receipts;

import java.time.Instant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.downloads.PatchVisibility;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** How far patches have come at the customers, for programs. */
@Path("/api/v1/patches/{key}")
public class ReceiptApi {

    @Inject
    CurrentUser user;

    @Inject
    PatchVisibility patches;

    @Inject
    ReceiptDesk desk;

    @Inject
    ReceiptRows rows;

    /** When the asking user's customer first said so. */
    record Installation(Instant installed) {}

    @POST
    @Path("installation")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.CUSTOMER, Role.CUSTOMER_MANAGER})
    public Installation install(String key) {
        return new Installation(desk.install(key).installedAt);
    }

    @GET
    @Path("receipts")
    @RolesAllowed(Role.RELEASE_MANAGER)
    public Page<ReceiptRow> receipts(
            String key,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return rows.of(patches.of(user.viewer(), key).orElseThrow(NotFoundException::new), page, size);
    }
}
