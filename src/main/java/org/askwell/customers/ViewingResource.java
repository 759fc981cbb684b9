package org.askwell.customers;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.Role;
import org.askwell.accounts.viewing.Viewings;

/** Begins looking at the portal as a customer: for those of the staff who may see every customer's tickets anyway. */
@Path("/desk/customers/{code}/viewing")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR, Role.ADMIN})
public class ViewingResource {

    @Inject
    CustomerFile file;

    @Inject
    Viewings viewings;

    @POST
    public Response start(String code) {
        Organisation organisation = file.organisation(code);
        return Response.seeOther(URI.create("/downloads"))
                .cookie(viewings.start(organisation.code, organisation.name))
                .build();
    }
}
