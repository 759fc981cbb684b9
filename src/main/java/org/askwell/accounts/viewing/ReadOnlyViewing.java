package org.askwell.accounts.viewing;

import java.util.Set;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

import io.quarkus.security.ForbiddenException;
import org.askwell.accounts.CurrentUser;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Whoever looks at the portal as a customer changes nothing there and takes nothing along. */
class ReadOnlyViewing {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    CurrentUser user;

    /** @throws ForbiddenException for everything that may change something, but for the end of it */
    @ServerRequestFilter
    void refuse(ContainerRequestContext request, ResourceInfo target) {
        boolean reads = READING.contains(request.getMethod())
                && !target.getResourceMethod().isAnnotationPresent(NotWhileViewing.class);
        if (!reads && user.viewer().viewing() && target.getResourceClass() != ViewingEndResource.class) {
            throw new ForbiddenException();
        }
    }
}
