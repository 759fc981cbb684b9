package org.askwell.downloads.links;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.Role;
import org.askwell.downloads.Entitlement;
import org.askwell.downloads.Patch;
import org.askwell.downloads.PatchFile;
import org.askwell.downloads.PatchProblems;
import org.jboss.resteasy.reactive.RestQuery;

/** Making a link, for programs. */
@Path("/api/v1/patches/{key}/links")
public class PatchLinkApi {

    @Inject
    LinkOffer offer;

    @Inject
    DownloadLinks links;

    @Inject
    LinksConfig config;

    @Inject
    LinkProblems problems;

    @Inject
    PatchProblems patches;

    /**
     * The link is in this answer and nowhere else.
     *
     * @param file the file's name; not needed if the patch has only one
     */
    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.CUSTOMER, Role.CUSTOMER_MANAGER})
    @Transactional
    public Response make(String key, @RestQuery String file) {
        Patch patch = offer.patch(key);
        if (file == null && patch.files.size() > 1) {
            return problems.nameOne(patch.files);
        }
        PatchFile wanted = LinkOffer.file(patch, file);
        Entitlement entitlement = offer.entitlement(patch);
        if (!entitlement.allowed()) {
            return patches.refused(entitlement);
        }
        return links.make(patch, wanted)
                .map(made -> Response.status(201)
                        .header("Cache-Control", "no-store")
                        .entity(made)
                        .build())
                .orElseGet(() -> problems.tooMany(config.open()));
    }
}
