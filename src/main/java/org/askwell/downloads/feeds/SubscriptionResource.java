package org.askwell.downloads.feeds;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.security.Authenticated;
import org.jboss.resteasy.reactive.RestForm;

/** The button that follows a product. */
@Path("/downloads/products/{code}/subscription")
public class SubscriptionResource {

    @Inject
    Subscriptions subscriptions;

    /** @param wanted whether to follow the product from now on, or no longer */
    @POST
    @Authenticated
    public Response change(String code, @RestForm boolean wanted) {
        subscriptions.change(code, wanted);
        return Response.seeOther(UriBuilder.fromPath("/downloads")
                        .queryParam("product", "{code}")
                        .fragment("follow")
                        .build(code))
                .build();
    }
}
