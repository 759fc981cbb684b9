package org.askwell.downloads.sboms;

import java.io.IOException;
import java.nio.file.Files;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Role;
import org.askwell.downloads.Patch;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where release managers attach an SBOM to a draft. */
@Path("/desk/patches/{key}/sbom")
@RolesAllowed(Role.RELEASE_MANAGER)
public class SbomDeskResource {

    @Inject
    Sboms sboms;

    @Inject
    SbomProblems problems;

    @Inject
    Messages texts;

    @CheckedTemplate(basePath = "sboms")
    static class Templates {
        /** @param sbom null if none is attached */
        static native TemplateInstance desk(String key, boolean draft, SbomRow sbom, FormErrors errors);
    }

    @GET
    public TemplateInstance show(String key) {
        return page(key, FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(String key, @RestForm FileUpload file) throws IOException {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            return refused(key, texts.of(SbomMessages.class).errorChoose());
        }
        try (var document = Files.newInputStream(file.uploadedFile())) {
            sboms.attach(key, document, file.fileName());
        } catch (SbomRefusedException e) {
            return refused(key, problems.words(e));
        }
        return pageOf(key);
    }

    @POST
    @Path("removal")
    public Response remove(String key) throws IOException {
        sboms.remove(key);
        return pageOf(key);
    }

    private Response refused(String key, String why) {
        return Response.status(400)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page(key, FormErrors.none().add("file", why)))
                .build();
    }

    private TemplateInstance page(String key, FormErrors errors) {
        Patch patch = sboms.patch(key);
        return Templates.desk(
                key,
                patch.state == Patch.State.DRAFT,
                Sbom.of(patch).map(SbomRow::of).orElse(null),
                errors);
    }

    private static Response pageOf(String key) {
        return Response.seeOther(UriBuilder.fromPath("/desk/patches/{key}/sbom").build(key))
                .build();
    }
}
