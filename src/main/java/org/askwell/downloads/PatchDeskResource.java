package org.askwell.downloads;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where release managers write, publish and recall patches. */
@Path("/desk/patches")
@RolesAllowed(Role.RELEASE_MANAGER)
public class PatchDeskResource {

    private static final URI LIST = URI.create("/desk/patches");

    @Inject
    CurrentUser user;

    @Inject
    PatchRelease release;

    @Inject
    PatchFactsCheck check;

    @Inject
    EntitlementCheck entitlements;

    @Inject
    Messages texts;

    /** The draft that is edited: what it is called now and its file; null for a new one. */
    public record Edited(String key, Patch.State state, String fileName, Long size, String sha256) {
        static Edited of(Patch patch) {
            return new Edited(patch.patchKey, patch.state, patch.fileName, patch.fileSize, patch.sha256);
        }
    }

    @CheckedTemplate(basePath = "downloads")
    static class Templates {
        static native TemplateInstance desk(Page<PatchCard> patches, Patch.State state, String base);

        static native TemplateInstance form(
                PatchFacts facts, Edited edited, List<PatchResource.Choice> products, FormErrors errors);
    }

    @GET
    public TemplateInstance list(
            @RestQuery Patch.State state, @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        var found = Patch.visibleTo(
                user.viewer(), new Patch.Filter(null, null, state), page, Integer.parseInt(Page.DEFAULT_SIZE));
        var decisions = entitlements.of(user.viewer(), found.items());
        return Templates.desk(
                found.map(patch -> PatchCard.of(patch, user.viewer().language(), decisions.get(patch.id), false)),
                state,
                state == null ? "/desk/patches?" : "/desk/patches?state=" + state + "&");
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return form(PatchFacts.none(), null, FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response create(@BeanParam PatchForm form) throws IOException {
        PatchFacts facts = form.facts();
        FormErrors errors = check.of(facts, null);
        if (errors.any()) {
            return refused(form(facts, null, errors));
        }
        release.draft(facts);
        return keepFile(facts.key(), form);
    }

    @GET
    @Path("{key}")
    public TemplateInstance draft(String key) {
        Patch patch = release.patch(key);
        return form(PatchFacts.of(patch), patch, FormErrors.none());
    }

    @POST
    @Path("{key}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response edit(String key, @BeanParam PatchForm form) throws IOException {
        Patch patch = release.patch(key);
        PatchFacts facts = form.facts();
        FormErrors errors = check.of(facts, patch);
        if (errors.any()) {
            return refused(form(facts, patch, errors));
        }
        release.edit(key, facts);
        return keepFile(facts.key(), form);
    }

    private Response keepFile(String key, PatchForm form) throws IOException {
        if (form.hasFile()) {
            try (var content = Files.newInputStream(form.file.uploadedFile())) {
                release.hold(key, content, form.file.fileName());
            }
        }
        return Response.seeOther(pageOf(key)).build();
    }

    @POST
    @Path("{key}/publication")
    public Response publish(String key) {
        Patch patch = release.patch(key);
        if (patch.state == Patch.State.DRAFT && patch.fileId == null) {
            return refused(form(PatchFacts.of(patch), patch, FormErrors.none().add("file", words().errorNoFile())));
        }
        release.publish(key);
        return Response.seeOther(pageOf(key)).build();
    }

    @POST
    @Path("{key}/recall")
    public Response recall(String key, @RestForm @DefaultValue("") String reason) {
        if (reason.isBlank() || reason.length() > PatchResource.REASON_CHARACTERS) {
            Patch patch = release.patch(key);
            return refused(
                    form(PatchFacts.of(patch), patch, FormErrors.none().add("reason", words().errorRecallReason())));
        }
        release.recall(key, reason.strip());
        return Response.seeOther(LIST).build();
    }

    private static URI pageOf(String key) {
        return UriBuilder.fromPath("/downloads/{key}").build(key);
    }

    private TemplateInstance form(PatchFacts facts, Patch edited, FormErrors errors) {
        return Templates.form(
                facts, edited == null ? null : Edited.of(edited), PatchResource.choices(user.viewer()), errors);
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(400).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
    }

    private PatchDeskMessages words() {
        return texts.of(PatchDeskMessages.class);
    }
}
