package org.askwell.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** Sends an attachment so that a browser saves it and never runs it (T14). Who may have it is decided before. */
@ApplicationScoped
public class FileDelivery {

    /** The media type of a workbook (ECMA-376). */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    FileStore store;

    public Response send(StoredFile file) {
        return Response.ok(content(file))
                .type(file.mediaType)
                .header("Content-Length", file.size)
                .header("Content-Disposition", disposition(file.name))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    /** The operating system copies a file of this machine's disk to the network by itself. */
    private Object content(StoredFile file) {
        return store.file(file.id).<Object>map(Path::toFile).orElseGet(() -> stream(file));
    }

    private InputStream stream(StoredFile file) {
        try {
            return store.read(file.id, 0, file.size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends what was made for one reader, to be saved under a name: nothing on the way keeps it. */
    public static Response made(Object content, String type, String name) {
        return Response.ok(content, type)
                .header("Content-Disposition", disposition(name))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** @return the header's value with the name in ASCII and, as RFC 6266 and RFC 8187 have it, in UTF-8 */
    public static String disposition(String name) {
        String ascii = name.replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
        String utf8 = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + utf8;
    }
}
