package org.askwell.downloads;

import java.io.IOException;
import java.nio.file.Files;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import org.askwell.accounts.Role;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes the file of a draft in one piece, from browsers without script. */
@Path("/desk/patches/{key}/file")
@RolesAllowed(Role.RELEASE_MANAGER)
public class PatchFileResource {

    @Inject
    PatchRelease release;

    @Inject
    PatchDeskPage page;

    @Inject
    Messages texts;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response hold(String key, @RestForm FileUpload file) throws IOException {
        Patch patch = release.patch(key);
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            return refused(patch, words().errorChooseFile());
        }
        try (var content = Files.newInputStream(file.uploadedFile())) {
            release.hold(key, content, file.fileName());
        } catch (InfectedFileException e) {
            return refused(patch, words().errorInfected(e.found()));
        } catch (ScannerUnavailableException e) {
            return refused(patch, words().errorNotExamined());
        }
        return Response.seeOther(UriBuilder.fromPath("/desk/patches/{key}").build(key))
                .build();
    }

    private Response refused(Patch patch, String why) {
        return page.refused(patch, FormErrors.none().add("file", why), "");
    }

    private PatchDeskMessages words() {
        return texts.of(PatchDeskMessages.class);
    }
}
