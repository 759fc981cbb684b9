package org.askwell.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.ServerCookie;
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
        context.addHeadersEndHandler(done -> changed(context).forEach(cookie -> rename(context.response(), cookie)));
        context.next();
    }

    static String inward(String header) {
        return Arrays.stream(header.split(";"))
                .map(String::strip)
                .filter(cookie -> !cookie.startsWith(BARE))
                .map(cookie -> cookie.startsWith(PREFIX + BARE) ? cookie.substring(PREFIX.length()) : cookie)
                .collect(Collectors.joining("; "));
    }

    private static List<Cookie> changed(RoutingContext context) {
        return context.request().cookies().stream()
                .filter(cookie -> cookie.getName().startsWith(BARE) && ((ServerCookie) cookie).isChanged())
                .toList();
    }

    private static void rename(HttpServerResponse response, Cookie cookie) {
        response.removeCookies(cookie.getName(), false);
        response.addCookie(Cookie.cookie(PREFIX + cookie.getName(), cookie.getValue())
                .setPath("/")
                .setSecure(true)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(cookie.getMaxAge()));
    }
}
