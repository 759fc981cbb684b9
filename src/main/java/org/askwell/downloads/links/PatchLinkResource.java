package org.askwell.downloads.links;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.downloads.Patch;
import org.askwell.downloads.PatchFile;
import org.jboss.resteasy.reactive.RestForm;

/** Where users make a link for a program that downloads for them. */
@Path("/downloads/{key}/links")
public class PatchLinkResource {

    @Inject
    CurrentUser user;

    @Inject
    LinkOffer offer;

    @Inject
    DownloadLinks links;

    @Inject
    LinksConfig config;

    @Inject
    LinkResource list;

    @CheckedTemplate(basePath = "links")
    static class Templates {
        static native TemplateInstance made(MadeLink link, String title);
    }

    /**
     * Shows the link once; whoever may not have the file is sent to the page that says why.
     *
     * @param file the file's name
     */
    @POST
    @RolesAllowed({Role.CUSTOMER, Role.CUSTOMER_MANAGER})
    @Transactional
    public Response make(String key, @RestForm String file) {
        Patch patch = offer.patch(key);
        PatchFile wanted = LinkOffer.file(patch, file);
        if (!offer.entitlement(patch).allowed()) {
            return Response.seeOther(UriBuilder.fromPath("/downloads/{key}").build(key))
                    .build();
        }
        String title = patch.title(user.viewer().language());
        return links.make(patch, wanted)
                .map(made -> page(201, Templates.made(made, title)))
                .orElseGet(() -> page(409, list.page(1, config.open())));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .header("Cache-Control", "no-store")
                .entity(page)
                .build();
    }
}
