package org.askwell.changes;

import java.net.URI;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.FreshLogin;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Signing the update record (R18). Whoever did not log in just now does that first. */
@Path("/changes/{number}/signature")
@Authenticated
class SignatureResource {

    @Inject
    CurrentUser user;

    @Inject
    Signing signing;

    @Inject
    ChangePages pages;

    @Inject
    FreshLogin login;

    @Inject
    Messages messages;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Authenticated
    public Response page(@RestPath String number) {
        try {
            return page(200, number, signing.document(user.viewer(), number).sha256(), "", FormErrors.none());
        } catch (ChangeStateException e) {
            return refused(number, e);
        }
    }

    @POST
    @Authenticated
    public Response sign(
            @RestPath String number,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String sha256) {
        try {
            signing.sign(user.viewer(), number, name, sha256);
            return Response.seeOther(URI.create("/changes/" + number)).build();
        } catch (EntryException e) {
            return page(400, number, sha256, name, e.errors());
        } catch (ChangeStateException e) {
            return refused(number, e);
        }
    }

    /** A login that is too old is no refusal: the page comes again after a new one. */
    private Response refused(String number, ChangeStateException e) {
        if (e.refusal() == Refusal.OLD_LOGIN) {
            login.expire();
            return Response.seeOther(URI.create("/changes/" + number + "/signature"))
                    .build();
        }
        TypedStep typed = TypedStep.refused(
                Step.SIGNATURE, Map.of(), messages.of(ChangeCheckMessages.class).refused(e.refusal()));
        return Response.status(e.refusal().status())
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(ChangeTemplates.change(pages.of(user.viewer(), number, typed), typed)
                        .render())
                .build();
    }

    private Response page(int status, String number, String sha256, String typed, FormErrors errors) {
        ChangePage page = pages.of(user.viewer(), number, TypedStep.nothing());
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(ChangeTemplates.sign(page, sha256, user.name(), typed, errors)
                        .render())
                .build();
    }
}
