package org.askwell.downloads.receipts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.downloads.Patch;
import org.askwell.downloads.PatchVisibility;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Where release managers see who has a patch. */
@Path("/desk/patches/{key}/receipts")
@RolesAllowed(Role.RELEASE_MANAGER)
public class ReceiptResource {

    @Inject
    CurrentUser user;

    @Inject
    PatchVisibility patches;

    @Inject
    ReceiptRows rows;

    @CheckedTemplate(basePath = "downloads")
    static class Templates {
        static native TemplateInstance receipts(String key, String title, Page<ReceiptRow> receipts, String base);
    }

    @GET
    public TemplateInstance receipts(String key, @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        Patch patch = patches.of(user.viewer(), key).orElseThrow(NotFoundException::new);
        return Templates.receipts(
                key,
                patch.title(user.viewer().language()),
                rows.of(patch, page, Integer.parseInt(Page.DEFAULT_SIZE)),
                "/desk/patches/" + key + "/receipts?");
    }
}
