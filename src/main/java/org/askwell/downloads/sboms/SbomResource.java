package org.askwell.downloads.sboms;

import java.io.IOException;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.downloads.EntitlementCheck;
import org.askwell.downloads.Patch;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Where users see what a patch is made of, if they may have the patch; who may not is sent to the page that says why. */
@Path("/downloads/{key}/sbom")
@Authenticated
public class SbomResource {

    @Inject
    CurrentUser user;

    @Inject
    EntitlementCheck entitlements;

    @Inject
    Sboms sboms;

    @Inject
    SbomDelivery delivery;

    @CheckedTemplate(basePath = "sboms")
    static class Templates {
        static native TemplateInstance components(
                String key, String title, SbomRow sbom, Page<ComponentRow> components, String base);
    }

    @GET
    public Response components(String key, @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        Patch patch = sboms.patch(key);
        Sbom sbom = sboms.sbom(patch);
        return refused(patch).orElseGet(() -> Response.ok(Templates.components(
                        key,
                        patch.title(user.viewer().language()),
                        SbomRow.of(sbom),
                        SbomComponent.of(sbom, page, Integer.parseInt(Page.DEFAULT_SIZE)),
                        "/downloads/" + key + "/sbom?"))
                .type(MediaType.TEXT_HTML_TYPE)
                .build());
    }

    @GET
    @Path("content")
    public Response content(String key, @Context Request request) throws IOException {
        Patch patch = sboms.patch(key);
        Sbom sbom = sboms.sbom(patch);
        Optional<Response> refused = refused(patch);
        return refused.isPresent() ? refused.get() : delivery.send(sbom, request);
    }

    private Optional<Response> refused(Patch patch) {
        return entitlements.of(user.viewer(), patch).allowed()
                ? Optional.empty()
                : Optional.of(Response.seeOther(
                                UriBuilder.fromPath("/downloads/{key}").build(patch.patchKey))
                        .build());
    }
}
