package org.askwell.web;

import jakarta.inject.Singleton;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;

/**
 * Keeps a connection without TLS at HTTP/1.1. A client could otherwise change to HTTP/2 in the middle of it ({@code Upgrade:
 * h2c}, which RFC 9113 gave up): past the rules of a proxy that passes the header on, and Java's own client, which asks for it
 * by default, then loses its place in one of ten answers of half a megabyte.
 */
@Singleton
class PlainHttp implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
