package org.askwell.downloads;

import java.io.IOException;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/**
 * Carries a stream to a connection as fast as the reader and the limits let it, with one piece of it in memory at a time. No
 * thread waits for a slow reader.
 */
final class Pump {

    private static final int PIECE_BYTES = 128 * 1024;

    private final Vertx vertx;
    private final HttpServerResponse response;
    private final FilePart part;
    private final Promise<Void> over = Promise.promise();
    private final byte[] piece = new byte[PIECE_BYTES];

    Pump(Vertx vertx, HttpServerResponse response, FilePart part) {
        this.vertx = vertx;
        this.response = response;
        this.part = part;
    }

    /** @return when all was sent, or what broke */
    Future<Void> start() {
        response.putHeader(
                HttpHeaders.CONTENT_LENGTH, String.valueOf(part.range().length()));
        next();
        return over.future()
                .eventually(() -> vertx.executeBlocking(() -> {
                    part.stream().close();
                    return null;
                }));
    }

    private void next() {
        vertx.executeBlocking(this::read, false).compose(this::send).onFailure(over::tryFail);
    }

    private Buffer read() throws IOException {
        int read = part.stream().readNBytes(piece, 0, PIECE_BYTES);
        return Buffer.buffer(read).appendBytes(piece, 0, read);
    }

    private Future<Void> send(Buffer bytes) {
        return bytes.length() == 0
                ? response.end().onSuccess(over::tryComplete)
                : response.write(bytes).onSuccess(sent -> pause(part.pace().after(bytes.length())));
    }

    private void pause(long milliseconds) {
        if (milliseconds > 0) {
            vertx.setTimer(milliseconds, time -> next());
        } else {
            next();
        }
    }
}
