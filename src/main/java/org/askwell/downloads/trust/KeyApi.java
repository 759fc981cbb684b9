package org.askwell.downloads.trust;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.Role;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** The public keys for programs: which there are, and what each says of its successor. */
@Path("/api/v1/keys")
public class KeyApi {

    @Inject
    Clock clock;

    @Inject
    KeyRing ring;

    @GET
    @PermitAll
    public Page<KeyDocument> list(
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return ManifestKey.newestFirst(page, size).map(key -> KeyDocument.of(key, clock.instant()));
    }

    /** Replaces the key, which must be the current one. */
    @POST
    @Path("{id}/successor")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ADMIN)
    public Response replace(String id) {
        return Response.status(201)
                .entity(KeyDocument.of(ring.replace(id), clock.instant()))
                .build();
    }

    /** @return what the key says of its successor; 404 while it has none */
    @GET
    @Path("{id}/successor")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public String successor(String id) {
        return stated(id).statement;
    }

    @GET
    @Path("{id}/successor/signature")
    @PermitAll
    @Produces(MediaType.TEXT_PLAIN)
    public String signature(String id) {
        return stated(id).statementSignature;
    }

    private static ManifestKey stated(String id) {
        return ManifestKey.withId(id).filter(key -> key.statement != null).orElseThrow(NotFoundException::new);
    }
}
