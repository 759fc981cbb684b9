package org.askwell.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What a page may load and do in the browser: our own files, our own scripts by nonce, nothing else. */
class SecurityHeaders {

    @Inject
    CspNonce csp;

    @ServerResponseFilter
    void protect(ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putIfAbsent("Referrer-Policy", java.util.List.of("same-origin"));
        if (MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            headers.putSingle("Content-Security-Policy", policy());
            headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
            headers.putIfAbsent("Cache-Control", java.util.List.of("no-cache, private"));
        }
    }

    private String policy() {
        return "default-src 'none'; script-src 'nonce-" + csp.getNonce() + "'; style-src 'self'; img-src 'self' data:; "
                + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
                + "require-trusted-types-for 'script'; trusted-types askwell";
    }
}
