package org.askwell.downloads;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.askwell.accounts.Viewer;
import org.askwell.files.FileDelivery;
import org.askwell.files.FileStore;

/**
 * Sends the file of a patch, whole or in part, from the disk to the network without passing through the heap. Who may
 * have it was decided before. Several ranges at once are answered with the whole file, as RFC 9110 14.2 allows.
 */
@ApplicationScoped
public class PatchDelivery {

    private static final String PARTIAL = "bytes %d-%d/%d";

    /** Whoever logs in may keep the file and ask whether it is still the same; a link's answer is nobody's to keep. */
    private static final String KEPT_BY_READER = "private, no-cache";

    private static final String NEVER_KEPT = "private, no-store";

    @Inject
    FileStore store;

    @Inject
    DownloadLog log;

    @Inject
    RoutingContext exchange;

    /** @return 200, 206, 304, 412 or 416 */
    Response send(Viewer viewer, Patch patch) {
        return send(new Delivery(viewer, patch, null));
    }

    /**
     * @param link the id of the link that the viewer used
     * @return as for somebody who is logged in, but not to be kept by any cache
     */
    public Response sendByLink(Viewer viewer, Patch patch, Long link) {
        return send(new Delivery(viewer, patch, link));
    }

    /** What goes to whom; the link is null for somebody who is logged in. */
    private record Delivery(Viewer viewer, Patch patch, Long link) {}

    private Response send(Delivery delivery) {
        Patch patch = delivery.patch();
        if (anotherIsWanted(patch)) {
            return describe(Response.status(412), delivery).build();
        }
        if (sameAsKnown(patch)) {
            return describe(Response.status(304), delivery).build();
        }
        ByteRange whole = ByteRange.whole(patch.fileSize);
        String wanted = exchange.request().getHeader("Range");
        if (!isGet() || !ByteRange.understood(wanted) || changedSince(patch)) {
            return deliver(delivery, whole, Response.ok());
        }
        return ByteRange.of(wanted, patch.fileSize)
                .map(part -> deliver(
                        delivery,
                        part,
                        Response.status(206)
                                .header("Content-Range", PARTIAL.formatted(part.first(), part.last(), patch.fileSize))))
                .orElseGet(() -> describe(Response.status(416), delivery)
                        .header("Content-Range", "bytes */" + patch.fileSize)
                        .build());
    }

    private Response deliver(Delivery delivery, ByteRange part, Response.ResponseBuilder answer) {
        Patch patch = delivery.patch();
        describe(answer, delivery)
                .type(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header("Content-Disposition", FileDelivery.disposition(patch.fileName))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Repr-Digest", digest(patch));
        if (!isGet()) {
            return answer.header("Content-Length", patch.fileSize).build();
        }
        Long id = log.started(delivery.viewer(), patch, part, delivery.link());
        return answer.entity(new FilePart(store.path(patch.fileId), part, () -> log.completed(id)))
                .build();
    }

    /** Ranges are defined for GET only (RFC 9110, 14.2), and nothing but GET delivers anything. */
    private boolean isGet() {
        return exchange.request().method() == HttpMethod.GET;
    }

    private static Response.ResponseBuilder describe(Response.ResponseBuilder answer, Delivery delivery) {
        return answer.header(HttpHeaders.ETAG, tag(delivery.patch()))
                .header("Accept-Ranges", "bytes")
                .header("Cache-Control", delivery.link() == null ? KEPT_BY_READER : NEVER_KEPT)
                .header("Referrer-Policy", delivery.link() == null ? "same-origin" : "no-referrer");
    }

    /** If-Match: a strong comparison, for clients that would rather have nothing than another file. */
    private boolean anotherIsWanted(Patch patch) {
        String wanted = exchange.request().getHeader("If-Match");
        return wanted != null
                && Arrays.stream(wanted.split(","))
                        .map(String::strip)
                        .noneMatch(tag -> tag.equals("*") || tag.equals(tag(patch)));
    }

    /** If-None-Match: a weak comparison, so {@code W/} before a tag does not matter. */
    private boolean sameAsKnown(Patch patch) {
        String known = exchange.request().getHeader("If-None-Match");
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(tag ->
                                tag.equals("*") || tag.replaceFirst("^W/", "").equals(tag(patch)));
    }

    /** If-Range: only the very same strong tag lets a part be sent; we give out no dates to compare with. */
    private boolean changedSince(Patch patch) {
        String condition = exchange.request().getHeader("If-Range");
        return condition != null && !condition.strip().equals(tag(patch));
    }

    private static String tag(Patch patch) {
        return '"' + patch.sha256 + '"';
    }

    /** The digest of the whole file, whatever part is sent (RFC 9530). */
    private static String digest(Patch patch) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(patch.sha256)) + ":";
    }
}
