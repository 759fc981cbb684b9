package org.askwell.customers;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.askwell.customers.Invitations.Hindrance;

/** Where an invitation's link leads. Looking at it changes nothing, as mail scanners look, too. */
@Path("/invitations/{token}")
public class InvitationResource {

    @Inject
    Invitations invitations;

    /** What the page shows. */
    public record Shown(String token, String organisation, String invitedBy, String email, Instant expiresAt) {
        @Override
        public String toString() {
            return "Shown";
        }
    }

    @CheckedTemplate(basePath = "customers")
    static class Templates {
        static native TemplateInstance invitation(Shown invitation, Hindrance hindrance);
    }

    @GET
    @PermitAll
    public TemplateInstance invitation(String token) {
        Invitation invitation = invitations.usable(token);
        return page(token, invitation, invitations.hindrance(invitation));
    }

    @POST
    @Path("acceptance")
    @Authenticated
    public Response accept(String token) {
        Optional<Hindrance> hindrance = invitations.accept(token);
        if (hindrance.isEmpty()) {
            return Response.seeOther(URI.create("/account")).build();
        }
        int status = hindrance.get() == Hindrance.OTHER_MAIL ? 403 : 409;
        return CustomerResource.html(status, page(token, invitations.usable(token), hindrance));
    }

    private static TemplateInstance page(String token, Invitation invitation, Optional<Hindrance> hindrance) {
        return Templates.invitation(
                new Shown(
                        token,
                        invitation.organisation.name,
                        invitation.invitedBy.name,
                        invitation.email,
                        invitation.expiresAt),
                hindrance.orElse(null));
    }
}
