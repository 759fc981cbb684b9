package org.askwell.downloads.trust;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Role;
import org.askwell.files.FileDelivery;
import org.askwell.web.Page;
import org.askwell.web.PortalAddress;
import org.jboss.resteasy.reactive.RestQuery;

/** Where anybody finds the public keys, the verifier, and how to use both. */
@Path("/downloads/keys")
public class KeyResource {

    private static final URI LIST = URI.create("/downloads/keys");
    private static final String VERIFIER = "Verify.java";

    @Inject
    Clock clock;

    @Inject
    KeyRing ring;

    @Inject
    PortalAddress portal;

    @CheckedTemplate(basePath = "downloads")
    static class Templates {
        static native TemplateInstance keys(Page<KeyDocument> keys, KeyDocument current, VerifyCommands commands);
    }

    @GET
    @PermitAll
    public TemplateInstance list(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        KeyDocument current = ManifestKey.current()
                .map(key -> KeyDocument.of(key, clock.instant()))
                .orElseThrow(NotFoundException::new);
        return Templates.keys(
                ManifestKey.newestFirst(page, Integer.parseInt(Page.DEFAULT_SIZE))
                        .map(key -> KeyDocument.of(key, clock.instant())),
                current,
                VerifyCommands.of(portal.of(""), current.id()));
    }

    /** @return minisign's public key file */
    @GET
    @Path("{id}")
    @PermitAll
    public Response key(String id) {
        ManifestKey key = ManifestKey.withId(id).orElseThrow(NotFoundException::new);
        return file(
                "askwell-" + key.keyId + ".pub",
                "untrusted comment: minisign public key " + key.keyId + "\n" + key.publicKey + "\n");
    }

    @GET
    @Path(VERIFIER)
    @PermitAll
    public Response verifier() throws IOException {
        try (InputStream source =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("verify/" + VERIFIER)) {
            return file(VERIFIER, new String(source.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Response file(String name, String content) {
        return Response.ok(content, MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .header("Content-Disposition", FileDelivery.disposition(name))
                .header("Cache-Control", "no-cache")
                .build();
    }

    @POST
    @Path("{id}/successor")
    @RolesAllowed(Role.ADMIN)
    public Response replace(String id) {
        ring.replace(id);
        return Response.seeOther(LIST).build();
    }
}
