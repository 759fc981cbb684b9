package org.askwell.downloads;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import org.askwell.accounts.Role;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestForm;

/** The buttons that take a patch from draft to publication, and back. */
@Path("/desk/patches/{key}")
@RolesAllowed(Role.RELEASE_MANAGER)
public class PatchStateResource {

    @Inject
    PatchRelease release;

    @Inject
    PatchDeskPage page;

    @Inject
    ReasonCheck reasons;

    @Inject
    Messages texts;

    @POST
    @Path("test")
    public Response sendToTest(String key) {
        Patch patch = release.patch(key);
        if (patch.state == Patch.State.DRAFT && patch.files.isEmpty()) {
            return page.refused(patch, FormErrors.none().add("file", words().errorNoFile()), "");
        }
        release.sendToTest(key);
        return pageOf(key);
    }

    /** Makes a draft of it again. */
    @POST
    @Path("return")
    public Response sendBack(String key, @RestForm @DefaultValue("") String reason) {
        FormErrors errors = reasons.of(reason);
        if (errors.any()) {
            return page.refused(release.patch(key), errors, reason);
        }
        release.sendBack(key, reason.strip());
        return pageOf(key);
    }

    @POST
    @Path("approval")
    public Response approve(String key, @RestForm @DefaultValue("-1") int version) {
        Patch patch = release.patch(key);
        if (!release.mayApprove(patch)) {
            return page.refused(patch, FormErrors.none().add("next", words().errorOwnWork()), "");
        }
        release.approve(key, version);
        return pageOf(key);
    }

    @POST
    @Path("publication")
    public Response publish(String key) {
        Patch patch = release.patch(key);
        List<String> recalled = RelatedPatches.recalledPrerequisites(patch);
        if (!recalled.isEmpty()) {
            return page.refused(
                    patch, FormErrors.none().add("next", words().errorRecalled(String.join(", ", recalled))), "");
        }
        release.publish(key);
        return pageOf(key);
    }

    @POST
    @Path("recall")
    public Response recall(String key, @RestForm @DefaultValue("") String reason) {
        FormErrors errors = reasons.of(reason);
        if (errors.any()) {
            return page.refused(release.patch(key), errors, reason);
        }
        release.recall(key, reason.strip());
        return pageOf(key);
    }

    private static Response pageOf(String key) {
        return Response.seeOther(UriBuilder.fromPath("/desk/patches/{key}").build(key))
                .build();
    }

    private PatchDeskMessages words() {
        return texts.of(PatchDeskMessages.class);
    }
}
