package org.askwell.downloads.sboms;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.downloads.Entitlement;
import org.askwell.downloads.EntitlementCheck;
import org.askwell.downloads.Patch;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** What patches are made of, for programs: to whoever may have the patch. */
@Path("/api/v1/patches/{key}/sbom")
public class SbomApi {

    private static final int NAME_CHARACTERS = 200;

    @Inject
    CurrentUser user;

    @Inject
    EntitlementCheck entitlements;

    @Inject
    Sboms sboms;

    @Inject
    SbomDelivery delivery;

    @Inject
    SbomProblems problems;

    /** @return the document as it came */
    @GET
    @Authenticated
    public Response content(String key, @Context Request request) throws IOException {
        Patch patch = sboms.patch(key);
        Sbom sbom = sboms.sbom(patch);
        Entitlement entitlement = entitlements.of(user.viewer(), patch);
        return entitlement.allowed() ? delivery.send(sbom, request) : problems.notEntitled(entitlement);
    }

    /** @return its parts, as a page of {@link ComponentRow} */
    @GET
    @Path("components")
    @Authenticated
    public Response components(
            String key,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        Patch patch = sboms.patch(key);
        Sbom sbom = sboms.sbom(patch);
        Entitlement entitlement = entitlements.of(user.viewer(), patch);
        return entitlement.allowed()
                ? Response.ok(SbomComponent.of(sbom, page, size)).build()
                : problems.notEntitled(entitlement);
    }

    /** Attaches a document to a draft; the body is the document. */
    @PUT
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.RELEASE_MANAGER)
    public Response attach(
            String key,
            @RestQuery @DefaultValue("bom.json") @Size(min = 1, max = NAME_CHARACTERS) String name,
            InputStream document)
            throws IOException {
        try {
            return Response.ok(sboms.attach(key, document, name)).build();
        } catch (SbomRefusedException e) {
            return problems.refused(e);
        }
    }

    /** Takes it from a draft. */
    @DELETE
    @RolesAllowed(Role.RELEASE_MANAGER)
    public void remove(String key) throws IOException {
        sboms.remove(key);
    }
}
