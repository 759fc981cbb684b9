package org.askwell.downloads.sboms;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.askwell.files.FileDelivery;
import org.askwell.files.FileStore;

/** Sends the document as it came. */
@ApplicationScoped
class SbomDelivery {

    private static final String TYPE = "application/vnd.cyclonedx+json";

    @Inject
    FileStore store;

    /** @return 200, or 304 to whoever has it */
    Response send(Sbom sbom, Request request) throws IOException {
        var tag = new EntityTag(sbom.sha256);
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known != null
                ? known
                : Response.ok(store.read(sbom.fileId, 0, sbom.size))
                        .type(TYPE + "; version=" + sbom.specVersion)
                        .header("Content-Disposition", FileDelivery.disposition(sbom.name))
                        .header("Content-Security-Policy", "sandbox; default-src 'none'");
        return answer.tag(tag).header("Cache-Control", "private, no-cache").build();
    }
}
