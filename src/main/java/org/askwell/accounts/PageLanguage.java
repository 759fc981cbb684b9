package org.askwell.accounts;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;

/** Renders every page in the language of the user of the request. */
class PageLanguage {

    @Inject
    CurrentUser user;

    void install(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(page -> {
            if (Arc.container().requestContext().isActive() && page.getAttribute("locale") == null) {
                page.setLocale(user.locale());
            }
        });
    }
}
