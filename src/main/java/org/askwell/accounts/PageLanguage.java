package org.askwell.accounts;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** Renders every page in the language of the user of the request; mails, which have a reader of their own, say theirs. */
class PageLanguage {

    @Inject
    CurrentUser user;

    @Inject
    CurrentVertxRequest http;

    void install(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(page -> {
            if (page.getAttribute("locale") == null && inRequest()) {
                page.setLocale(user.locale());
            }
        });
    }

    /** Jobs have a request context too, but nobody asked for it over HTTP. */
    private boolean inRequest() {
        return Arc.container().requestContext().isActive() && http.getCurrent() != null;
    }
}
