package org.askwell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.vertx.ext.web.RoutingContext;

/** Whether this page can carry forms: an answer to an address that no route knows has no token for them. */
@RequestScoped
@Named("formToken")
public class FormToken {

    private static final String ATTRIBUTE = "csrf_token";

    @Inject
    RoutingContext request;

    public boolean present() {
        return request.get(ATTRIBUTE) != null;
    }
}
