package org.askwell.downloads.trust;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/**
 * The signed list of a product's patches. Everybody may have it, as everybody sees the same on the pages of downloads;
 * the files themselves go to the entitled only.
 */
@Path("/api/v1/products/{code}/manifest")
public class ManifestApi {

    @Inject
    Conditional conditional;

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public Response manifest(String code, @Context Request request) {
        Manifest manifest = find(code);
        return conditional.answer(request, code + "-" + manifest.version, () -> manifest.content);
    }

    /** @return a minisign signature of the manifest by that key */
    @GET
    @Path("signatures/{key}")
    @PermitAll
    @Produces(MediaType.TEXT_PLAIN)
    @Transactional
    public Response signature(String code, String key, @Context Request request) {
        Manifest manifest = find(code);
        String signature = manifest.signatures.get(key);
        if (signature == null) {
            throw new NotFoundException();
        }
        return conditional.answer(request, code + "-" + manifest.version + "-" + key, () -> signature);
    }

    private static Manifest find(String code) {
        return Manifest.of(code).orElseThrow(NotFoundException::new);
    }
}
