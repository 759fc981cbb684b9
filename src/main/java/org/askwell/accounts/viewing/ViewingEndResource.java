package org.askwell.accounts.viewing;

import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;

/** The button on every page that ends looking at the portal as a customer. */
@Path("/viewing/ending")
@Authenticated
public class ViewingEndResource {

    @Inject
    Viewings viewings;

    @Inject
    SecurityIdentity identity;

    /** Goes back to the customer's file. */
    @POST
    public Response end(@CookieParam(Viewings.COOKIE) @DefaultValue("") String number) {
        String back = ViewedCustomer.of(identity)
                .map(customer -> UriBuilder.fromPath("/desk/customers/{code}")
                        .build(customer.code())
                        .getPath())
                .orElse("/");
        return Response.seeOther(UriBuilder.fromPath(back).build())
                .cookie(viewings.end(identity, number))
                .build();
    }
}
