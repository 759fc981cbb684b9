package org.askwell.tickets.live;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Where the script of a ticket's page says that somebody is writing there. */
@Path("/desk/tickets/{number}/writing")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class WritingResource {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    Writers writers;

    /** @param on whether the viewer goes on writing */
    @POST
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public void tell(@RestForm boolean on) {
        if (on) {
            writers.start(user.viewer(), number);
        } else {
            writers.stop(user.viewer(), number);
        }
    }
}
