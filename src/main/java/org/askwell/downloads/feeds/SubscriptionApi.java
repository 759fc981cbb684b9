package org.askwell.downloads.feeds;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;

/** Following a product, for programs. */
@Path("/api/v1/products/{code}/subscription")
@Authenticated
public class SubscriptionApi {

    @Inject
    Subscriptions subscriptions;

    @PUT
    @Consumes(MediaType.WILDCARD)
    public void follow(String code) {
        subscriptions.change(code, true);
    }

    @DELETE
    public void leave(String code) {
        subscriptions.change(code, false);
    }
}
