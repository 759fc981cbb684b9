package org.askwell.testsupport;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import org.askwell.knowledge.content.ContentSync;

/** Starts the reading of the content, as the portal's own run does, which tests leave out. */
@ApplicationScoped
class ContentAtStart {

    private static final int AFTER_THE_DEMO = 200;

    @Inject
    ContentSync content;

    void start(@Observes @Priority(AFTER_THE_DEMO) StartupEvent start) {
        content.start();
    }
}
