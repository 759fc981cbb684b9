package org.askwell.downloads;

import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Lets large bodies in where patches are uploaded and nowhere else (T28). The server's own limit is one for all paths,
 * so it is as high as patches need it.
 */
class BodyLimit {

    private static final Pattern UPLOADS =
            Pattern.compile("/api/v1/patches/[^/]+/(content|uploads/[^/]+)|/desk/patches/[^/]+/uploads/[^/]+");

    /** Whoever has no script sends the file with a form, which lies on the disk before anybody asks who sent it. */
    private static final Pattern FORMS = Pattern.compile("/desk/patches/[^/]+/file");

    private static final long FORM_BYTES = 1_100L << 20;

    /** Just after the server's own limit has been set up, before anything is read. */
    private static final int AFTER_SERVER_LIMIT = 1;

    @Inject
    DownloadsConfig config;

    void install(@Observes Filters filters) {
        filters.register(this::limit, AFTER_SERVER_LIMIT);
    }

    private void limit(RoutingContext exchange) {
        if (UPLOADS.matcher(exchange.normalizedPath()).matches()) {
            exchange.next();
            return;
        }
        boolean form = FORMS.matcher(exchange.normalizedPath()).matches();
        long limit = form ? FORM_BYTES : config.maxOtherBody().asLongValue();
        HttpServerRequest request = exchange.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (length == null && type != null && type.startsWith("multipart/")) {
            refuse(exchange, 411);
        } else if (length != null && tooLarge(length, limit)) {
            refuse(exchange, 413);
        } else {
            exchange.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
            exchange.next();
        }
    }

    private static boolean tooLarge(String length, long limit) {
        return !length.matches("\\d{1,18}") || Long.parseLong(length) > limit;
    }

    private static void refuse(RoutingContext exchange, int status) {
        exchange.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end();
    }
}
