package org.askwell.downloads;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.askwell.files.FileDelivery;
import org.askwell.files.FileStore;

/**
 * Sends a file of a patch, whole or in part; from a disk to the network it does not pass through the heap. Who may
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
    Fairness fairness;

    @Inject
    RunningDownloads running;

    @Inject
    PatchProblems problems;

    @Inject
    RoutingContext exchange;

    /** @return 200, 206, 304, 412 or 416, or 429 to somebody with too many downloads at once */
    public Response send(FileRequest request) {
        PatchFile file = request.file();
        if (anotherIsWanted(file)) {
            return nothing(request, Response.status(412));
        }
        if (sameAsKnown(file)) {
            return nothing(request, Response.status(304));
        }
        ByteRange whole = ByteRange.whole(file.size());
        String wanted = exchange.request().getHeader("Range");
        if (!isGet() || !ByteRange.understood(wanted) || changedSince(file)) {
            return deliver(request, whole, Response.ok());
        }
        Optional<ByteRange> part = ByteRange.of(wanted, file.size());
        if (part.isEmpty()) {
            return nothing(request, Response.status(416).header("Content-Range", "bytes */" + file.size()));
        }
        String sent = PARTIAL.formatted(part.get().first(), part.get().last(), file.size());
        return deliver(request, part.get(), Response.status(206).header("Content-Range", sent));
    }

    private Response nothing(FileRequest request, Response.ResponseBuilder answer) {
        Response built = describe(answer, request).build();
        log.allowed(request, built.getStatus());
        return built;
    }

    private Response deliver(FileRequest request, ByteRange part, Response.ResponseBuilder answer) {
        PatchFile file = request.file();
        describe(answer, request)
                .type(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header("Content-Disposition", FileDelivery.disposition(file.name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Repr-Digest", digest(file))
                .header("Content-Length", part.length());
        Response built = answer.build();
        if (!isGet()) {
            log.allowed(request, built.getStatus());
            return built;
        }
        Optional<Fairness.Turn> turn = fairness.begin(request.viewer().accountId());
        if (turn.isEmpty()) {
            Response refused = problems.tooManyAtOnce();
            log.allowed(request, refused.getStatus());
            return refused;
        }
        HttpServerResponse response = exchange.response();
        exchange.addEndHandler(ended -> {
            if (response.getStatusCode() >= 400) {
                turn.get().end().run();
            }
        });
        Long id = log.started(request, built.getStatus(), part);
        return Response.fromResponse(built)
                .entity(begin(request, part, turn.get(), id))
                .build();
    }

    private FilePart begin(FileRequest request, ByteRange part, Fairness.Turn turn, Long id) {
        PatchFile file = request.file();
        try {
            Optional<Path> onDisk = turn.pace().unlimited() ? store.file(file.contentId()) : Optional.empty();
            if (onDisk.isPresent() && !Files.isReadable(onDisk.get())) {
                throw new NoSuchFileException(file.contentId().toString());
            }
            InputStream stream = onDisk.isPresent() ? null : store.read(file.contentId(), part.first(), part.length());
            running.begun(id, request, exchange.request().connection());
            return new FilePart(onDisk.orElse(null), stream, part, turn.pace(), complete -> {
                running.over(id);
                turn.end().run();
                log.ended(id, complete);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ranges are defined for GET only (RFC 9110, 14.2), and nothing but GET delivers anything. */
    private boolean isGet() {
        return exchange.request().method() == HttpMethod.GET;
    }

    private static Response.ResponseBuilder describe(Response.ResponseBuilder answer, FileRequest request) {
        return answer.header(HttpHeaders.ETAG, tag(request.file()))
                .header("Accept-Ranges", "bytes")
                .header("Server-Timing", "entitlement;dur=" + request.nanos() / 10_000 / 100.0)
                .header("Cache-Control", request.byLink() ? NEVER_KEPT : KEPT_BY_READER)
                .header("Referrer-Policy", request.byLink() ? "no-referrer" : "same-origin");
    }

    /** If-Match: a strong comparison, for clients that would rather have nothing than another file. */
    private boolean anotherIsWanted(PatchFile file) {
        String wanted = exchange.request().getHeader("If-Match");
        return wanted != null
                && Arrays.stream(wanted.split(","))
                        .map(String::strip)
                        .noneMatch(tag -> tag.equals("*") || tag.equals(tag(file)));
    }

    /** If-None-Match: a weak comparison, so {@code W/} before a tag does not matter. */
    private boolean sameAsKnown(PatchFile file) {
        String known = exchange.request().getHeader("If-None-Match");
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(tag ->
                                tag.equals("*") || tag.replaceFirst("^W/", "").equals(tag(file)));
    }

    /** If-Range: only the very same strong tag lets a part be sent; we give out no dates to compare with. */
    private boolean changedSince(PatchFile file) {
        String condition = exchange.request().getHeader("If-Range");
        return condition != null && !condition.strip().equals(tag(file));
    }

    private static String tag(PatchFile file) {
        return '"' + file.sha256() + '"';
    }

    /** The digest of the whole file, whatever part is sent (RFC 9530). */
    private static String digest(PatchFile file) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256())) + ":";
    }
}
