package org.askwell.downloads;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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

/** Takes a file of a draft in one piece, from browsers without script, and removes what should not be there. */
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
    public Response hold(String key, @RestForm FileUpload file, @RestForm @DefaultValue("") String platform)
            throws IOException {
        Patch patch = release.patch(key);
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            return refused(patch, platform, words().errorChooseFile());
        }
        String on = platform.isBlank() ? PatchFile.ANY : platform.strip().toLowerCase(Locale.ROOT);
        if (!on.matches(PatchFile.PLATFORM)) {
            return page.refusedFile(
                    patch, FormErrors.none().add("platform", fileWords().errorPlatform()), platform);
        }
        try (var content = Files.newInputStream(file.uploadedFile())) {
            release.hold(key, content, file.fileName(), on);
        } catch (InfectedFileException e) {
            return refused(patch, platform, words().errorInfected(e.found()));
        } catch (ScannerUnavailableException e) {
            return refused(patch, platform, words().errorNotExamined());
        } catch (TooManyFilesException e) {
            return refused(patch, platform, fileWords().errorTooMany(PatchFile.MOST));
        }
        return pageOf(key);
    }

    @POST
    @Path("removal")
    public Response remove(String key, @RestForm String file) throws IOException {
        release.remove(key, file);
        return pageOf(key);
    }

    private static Response pageOf(String key) {
        return Response.seeOther(UriBuilder.fromPath("/desk/patches/{key}").build(key))
                .build();
    }

    private Response refused(Patch patch, String platform, String why) {
        return page.refusedFile(patch, FormErrors.none().add("file", why), platform);
    }

    private PatchFileMessages fileWords() {
        return texts.of(PatchFileMessages.class);
    }

    private PatchDeskMessages words() {
        return texts.of(PatchDeskMessages.class);
    }
}
