package org.askwell.downloads;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.viewing.NotWhileViewing;
import org.jboss.resteasy.reactive.RestQuery;

/** Where browsers fetch the files; who is not logged in is sent to log in first. */
@Path("/downloads/{key}/content")
public class PatchContentResource {

    @Inject
    CurrentUser user;

    @Inject
    PatchVisibility patches;

    @Inject
    EntitlementCheck entitlements;

    @Inject
    PatchDelivery delivery;

    @Inject
    DownloadLog log;

    @CheckedTemplate(basePath = "downloads")
    static class Templates {
        static native TemplateInstance refused(PatchPageView patch, Entitlement entitlement);
    }

    /** @param file its name; not needed if the patch has only one. With several the page of the patch lists them. */
    @GET
    @NotWhileViewing
    @Authenticated
    @Transactional
    public Response content(String key, @RestQuery String file) {
        Patch patch = patches.of(user.viewer(), key)
                .filter(found -> !found.files.isEmpty())
                .orElseThrow(NotFoundException::new);
        if (file == null && patch.files.size() > 1) {
            return Response.seeOther(UriBuilder.fromPath("/downloads/{key}").build(key))
                    .build();
        }
        PatchFile wanted = patch.file(file).orElseThrow(NotFoundException::new);
        long begin = System.nanoTime();
        Entitlement entitlement = entitlements.of(user.viewer(), patch);
        FileRequest request = FileRequest.of(FileRequest.Way.PAGE, user.viewer(), patch, wanted, entitlement, begin);
        if (entitlement.allowed()) {
            return delivery.send(request);
        }
        log.refused(request, 403);
        return Response.status(403)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(Templates.refused(PatchPageView.of(patch, user.viewer().language(), List.of()), entitlement))
                .build();
    }

    @HEAD
    @NotWhileViewing
    @Authenticated
    @Transactional
    public Response facts(String key, @RestQuery String file) {
        return content(key, file);
    }
}
