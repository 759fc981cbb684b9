package org.askwell.web;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

/** Shows times in the zone that the reader's browser told in a cookie, else in the configured one. */
@ApplicationScoped
public class ReaderZone {

    /** The attribute of a template that has the zone; who writes to somebody else sets it to {@link #configured}. */
    public static final String ATTRIBUTE = "zone";

    private static final String COOKIE = "askwell-zone";

    /** Asked for with every message of a page, and copied by Java each time. */
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    @Inject
    TimeConfig config;

    @Inject
    CurrentVertxRequest http;

    private ZoneId configured;

    void install(@Observes EngineBuilder engine) {
        configured = "system".equals(config.zone()) ? ZoneId.systemDefault() : ZoneId.of(config.zone());
        engine.addTemplateInstanceInitializer(page -> page.setAttribute(ATTRIBUTE, ofReader()));
    }

    public ZoneId configured() {
        return configured;
    }

    private ZoneId ofReader() {
        // Jobs have no request, or one that nobody asked for over HTTP.
        RoutingContext request = Arc.container().requestContext().isActive() ? http.getCurrent() : null;
        return Optional.ofNullable(request)
                .map(it -> it.request().getCookie(COOKIE))
                .map(Cookie::getValue)
                .filter(ZONES::contains)
                .map(ZoneId::of)
                .orElse(configured);
    }
}
