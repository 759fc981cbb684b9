package org.askwell.downloads;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.Role;
import org.askwell.web.FormErrors;

/** The way of a patch from draft to publication, and back, for programs. */
@Path("/api/v1/patches/{key}")
@RolesAllowed(Role.RELEASE_MANAGER)
public class PatchStateApi {

    @Inject
    PatchDocuments documents;

    @Inject
    PatchRelease release;

    @Inject
    ReasonCheck reasons;

    @Inject
    PatchProblems problems;

    /** Why a patch goes back, or must not be installed any more. */
    record Reason(String reason) {}

    /** The state of the patch that was tested: {@code version} of its document. */
    record Tested(@NotNull Integer version) {}

    @POST
    @Path("test")
    @Consumes(MediaType.WILDCARD)
    public PatchDocument sendToTest(String key) {
        return documents.of(release.sendToTest(key));
    }

    /** Makes a draft of it again. */
    @DELETE
    @Path("test")
    public Response sendBack(String key, @NotNull Reason given) {
        FormErrors errors = reasons.of(given.reason());
        return errors.any()
                ? problems.invalid(errors)
                : Response.ok(documents.of(release.sendBack(key, given.reason().strip())))
                        .build();
    }

    @POST
    @Path("approval")
    public Response approve(String key, @NotNull @Valid Tested tested) {
        return release.mayApprove(release.patch(key))
                ? Response.ok(documents.of(release.approve(key, tested.version())))
                        .build()
                : problems.notIndependent();
    }

    @POST
    @Path("publication")
    @Consumes(MediaType.WILDCARD)
    public Response publish(String key) {
        List<String> recalled = RelatedPatches.recalledPrerequisites(release.patch(key));
        return recalled.isEmpty()
                ? Response.ok(documents.of(release.publish(key))).build()
                : problems.recalled(recalled);
    }

    /** Recalls the patch: it stays visible with the reason, but is not delivered any more. */
    @DELETE
    @Path("publication")
    public Response recall(String key, @NotNull Reason given) {
        FormErrors errors = reasons.of(given.reason());
        return errors.any()
                ? problems.invalid(errors)
                : Response.ok(documents.of(release.recall(key, given.reason().strip())))
                        .build();
    }
}
