package org.askwell.accounts;

import java.net.URI;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.AssertTrue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.Authenticated;
import org.jboss.resteasy.reactive.RestForm;

/** Logging out everywhere, as after losing a device. */
@Path("/account/logins")
@Authenticated
public class LoginsResource {

    @Inject
    Logins logins;

    @Inject
    RefreshToken session;

    @Inject
    CurrentUser user;

    @Inject
    Event<LoginsEnded> ended;

    /** @param everywhere said by the button, so that nothing else ends all sessions by accident */
    @POST
    @Path("ending")
    public Response endAll(@RestForm @AssertTrue boolean everywhere) {
        ended.fire(new LoginsEnded(user.viewer().accountId()));
        logins.endAll(session.getToken());
        return Response.seeOther(URI.create("/")).build();
    }
}
