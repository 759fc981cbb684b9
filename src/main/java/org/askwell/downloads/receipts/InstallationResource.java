package org.askwell.downloads.receipts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import org.askwell.accounts.Role;

/** Where customers say that they have installed a patch. */
@Path("/downloads/{key}/installation")
public class InstallationResource {

    @Inject
    ReceiptDesk desk;

    @POST
    @RolesAllowed({Role.CUSTOMER, Role.CUSTOMER_MANAGER})
    public Response install(String key) {
        desk.install(key);
        return Response.seeOther(UriBuilder.fromPath("/downloads/{key}").build(key))
                .build();
    }
}
