package org.askwell.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * Gives the login's cookies the {@code __Host-} prefix, with which browsers refuse to take them from another host or
 * without TLS (RFC 6265bis 4.1.3.2). The names are fixed in quarkus-oidc, so they are translated where requests come in
 * and answers go out; a cookie that a client sends under the bare name is dropped.
 */
class SessionCookieNames {

    private static final String BARE = "q_";
    private static final String PREFIX = "__Host-";

    private static final int BEFORE_ALL_OTHERS = 10_000;

    void install(@Observes Filters filters) {
        filters.register(SessionCookieNames::translate, BEFORE_ALL_OTHERS);
    }

    private static void translate(RoutingContext context) {
        String sent = context.request().getHeader(HttpHeaders.COOKIE);
        if (sent != null) {
            context.request().headers().set(HttpHeaders.COOKIE, inward(sent));
        }
        context.addHeadersEndHandler(done -> {
            var headers = context.response().headers();
            List<String> set = headers.getAll("Set-Cookie");
            if (!set.isEmpty()) {
                headers.set(
                        "Set-Cookie",
                        set.stream().map(SessionCookieNames::outward).toList());
            }
        });
        context.next();
    }

    static String inward(String header) {
        return Arrays.stream(header.split(";"))
                .map(String::strip)
                .filter(cookie -> !cookie.startsWith(BARE))
                .map(cookie -> cookie.startsWith(PREFIX + BARE) ? cookie.substring(PREFIX.length()) : cookie)
                .collect(Collectors.joining("; "));
    }

    static String outward(String cookie) {
        return cookie.startsWith(BARE) ? PREFIX + cookie : cookie;
    }
}
