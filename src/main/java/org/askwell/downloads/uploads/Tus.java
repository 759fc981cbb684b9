package org.askwell.downloads.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.askwell.downloads.DownloadsConfig;
import org.askwell.downloads.PatchFile;
import org.askwell.downloads.WrongPlatformException;

/**
 * Resumable uploads as tus 1.0.0 has them (tus.io): the core and the extensions creation, termination and expiration.
 *
 * <p>Every request names the protocol's version in {@code Tus-Resumable}. No form of a foreign site can send that header,
 * and no script there may, so it also proves that our own page asked.
 */
@ApplicationScoped
class Tus {

    private static final String VERSION = "1.0.0";
    private static final String RESUMABLE = "Tus-Resumable";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final String PIECE = "application/offset+octet-stream";
    private static final String WHOLE_NUMBER = "\\d{1,18}";

    @Inject
    PatchUploads uploads;

    @Inject
    DownloadsConfig config;

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    /** @return what the server can do */
    Response options() {
        return Response.noContent()
                .header(RESUMABLE, VERSION)
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", "creation,termination,expiration")
                .header("Tus-Max-Size", config.maxSize().asLongValue())
                .build();
    }

    /** @return 201 and where to send the pieces */
    Response begin(String key) throws IOException {
        guardVersion();
        long length = number(LENGTH);
        if (length == 0) {
            throw new BadRequestException();
        }
        String metadata = headers.getHeaderString("Upload-Metadata");
        String name = UploadMetadata.fileName(metadata).orElseThrow(BadRequestException::new);
        String platform = UploadMetadata.platform(metadata).orElse(PatchFile.ANY);
        if (!platform.matches(PatchFile.PLATFORM)) {
            throw new WrongPlatformException();
        }
        PatchUpload begun = uploads.begin(key, length, name, platform);
        // Only the path: behind a proxy the portal does not know its own address.
        String path = uri.getAbsolutePath().getRawPath() + "/" + begun.id;
        return describe(Response.status(201).header(HttpHeaders.LOCATION, path), begun)
                .build();
    }

    /** @return 200 and how far the upload is */
    Response offset(String key, UUID id) {
        guardVersion();
        PatchUpload upload = uploads.find(key, id);
        return describe(Response.ok(), upload)
                .header(LENGTH, upload.length)
                .header("Cache-Control", "no-store")
                .build();
    }

    /** @return 204 and how far the upload is now */
    Response append(String key, UUID id, InputStream piece) throws IOException {
        guardVersion();
        String type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.split(";")[0].strip().equalsIgnoreCase(PIECE)) {
            throw new NotSupportedException();
        }
        return describe(Response.noContent(), uploads.append(key, id, number(OFFSET), piece))
                .build();
    }

    /** @return 204 when nothing of it is left */
    Response discard(String key, UUID id) throws IOException {
        guardVersion();
        uploads.discard(key, id);
        return Response.noContent().header(RESUMABLE, VERSION).build();
    }

    private static Response.ResponseBuilder describe(Response.ResponseBuilder answer, PatchUpload upload) {
        return answer.header(RESUMABLE, VERSION)
                .header(OFFSET, upload.received)
                .header(
                        "Upload-Expires",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(upload.expiresAt.atOffset(ZoneOffset.UTC)));
    }

    private void guardVersion() {
        if (!VERSION.equals(headers.getHeaderString(RESUMABLE))) {
            throw new ClientErrorException(Response.status(412)
                    .header("Tus-Version", VERSION)
                    .type(MediaType.TEXT_PLAIN_TYPE)
                    .entity(RESUMABLE + ": " + VERSION)
                    .build());
        }
    }

    private long number(String header) {
        String given = headers.getHeaderString(header);
        if (given == null || !given.matches(WHOLE_NUMBER)) {
            throw new BadRequestException();
        }
        return Long.parseLong(given);
    }
}
