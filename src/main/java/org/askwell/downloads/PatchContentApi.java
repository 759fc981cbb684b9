package org.askwell.downloads;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.jboss.resteasy.reactive.RestQuery;

/** The files of patches for programs. */
@Path("/api/v1/patches/{key}/content")
public class PatchContentApi {

    private static final int NAME_CHARACTERS = 200;

    @Inject
    CurrentUser user;

    @Inject
    PatchVisibility patches;

    @Inject
    EntitlementCheck entitlements;

    @Inject
    PatchDocuments documents;

    @Inject
    PatchDelivery delivery;

    @Inject
    DownloadLog log;

    @Inject
    PatchRelease release;

    @Inject
    PatchProblems problems;

    /** @param file its name; not needed if the patch has only one */
    @GET
    @Authenticated
    @Transactional
    public Response content(String key, @RestQuery String file) {
        Patch patch = patches.of(user.viewer(), key)
                .filter(found -> !found.files.isEmpty())
                .orElseThrow(NotFoundException::new);
        if (file == null && patch.files.size() > 1) {
            return problems.nameOne(patch.files);
        }
        PatchFile wanted = patch.file(file).orElseThrow(NotFoundException::new);
        long begin = System.nanoTime();
        Entitlement entitlement = entitlements.of(user.viewer(), patch);
        FileRequest request = FileRequest.of(FileRequest.Way.API, user.viewer(), patch, wanted, entitlement, begin);
        if (entitlement.allowed()) {
            return delivery.send(request);
        }
        log.refused(request, 403);
        return problems.refused(entitlement);
    }

    @HEAD
    @Authenticated
    @Transactional
    public Response facts(String key, @RestQuery String file) {
        return content(key, file);
    }

    /**
     * Takes a file of a draft, instead of the one of the same name if there is one; the body is the file.
     *
     * @param platform what it runs on
     */
    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Role.RELEASE_MANAGER)
    public PatchDocument hold(
            String key,
            @RestQuery @NotBlank @Size(max = NAME_CHARACTERS) String name,
            @RestQuery @DefaultValue(PatchFile.ANY) @Pattern(regexp = PatchFile.PLATFORM) String platform,
            InputStream content)
            throws IOException {
        return documents.of(release.hold(key, content, name, platform));
    }

    /** Takes a file from a draft. */
    @DELETE
    @RolesAllowed(Role.RELEASE_MANAGER)
    public PatchDocument remove(String key, @RestQuery @NotBlank String file) throws IOException {
        return documents.of(release.remove(key, file));
    }
}
