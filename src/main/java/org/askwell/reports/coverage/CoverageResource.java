package org.askwell.reports.coverage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** How far each patch has got to those who need it, and how fast (R2, R28). */
@Path("/reports/patches")
@RolesAllowed({Role.RELEASE_MANAGER, Role.ADMIN, Role.AUDITOR})
public class CoverageResource {

    @Inject
    CurrentUser user;

    @Inject
    CoverageQuery coverage;

    @CheckedTemplate(basePath = "coverage")
    static class Templates {
        static native TemplateInstance patches(Page<PatchCoverage> patches, String base);
    }

    /** @param product a product's code; one that does not exist has no patches */
    @GET
    public TemplateInstance patches(
            @RestQuery @DefaultValue("") @Size(max = 60) String product,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        String chosen = product.isBlank() ? null : product.strip();
        return Templates.patches(
                coverage.page(user.viewer(), chosen, page, Integer.parseInt(Page.DEFAULT_SIZE)),
                "/reports/patches?product=" + URLEncoder.encode(product, StandardCharsets.UTF_8) + "&");
    }
}
