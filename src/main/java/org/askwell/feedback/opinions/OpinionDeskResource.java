package org.askwell.feedback.opinions;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where supervisors answer opinions and tell what was done about them (R27); nobody reads what is said about themselves. */
@Path("/desk/opinions")
@RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
public class OpinionDeskResource {

    @Inject
    CurrentUser user;

    @Inject
    OpinionDesk desk;

    @Inject
    Messages messages;

    /** What was typed, and whether somebody else was faster. */
    public record Typed(String answer, String outcome, boolean conflict) {
        static Typed nothing() {
            return new Typed("", "", false);
        }
    }

    @CheckedTemplate(basePath = "opinions")
    static class Templates {
        static native TemplateInstance desk(
                Page<OpinionView> opinions, OpinionFilter filter, Map<OpinionFilter, Long> counts, String base);

        static native TemplateInstance handle(OpinionView opinion, Typed typed, FormErrors errors);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    @Transactional
    public TemplateInstance list(
            @RestQuery @DefaultValue("received") OpinionFilter state,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        var counts = new EnumMap<OpinionFilter, Long>(OpinionFilter.class);
        for (OpinionFilter each : OpinionFilter.values()) {
            counts.put(each, Opinion.handled(user.viewer(), each));
        }
        return Templates.desk(
                desk.handled(user.viewer(), state, page, Integer.parseInt(Page.DEFAULT_SIZE)),
                state,
                counts,
                "/desk/opinions?state=" + state.key() + "&");
    }

    @GET
    @Path("{number}")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    public TemplateInstance opinion(@RestPath String number) {
        return page(number, Typed.nothing(), FormErrors.none());
    }

    @POST
    @Path("{number}/answer")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    public Response answer(
            @RestPath String number, @RestForm @DefaultValue("") String answer, @RestForm Integer version) {
        return attempt(
                number,
                new Typed(answer, "", false),
                checked("answer", answer),
                () -> desk.answer(user.viewer(), number, answer.strip(), version));
    }

    @POST
    @Path("{number}/outcome")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    public Response settle(
            @RestPath String number, @RestForm @DefaultValue("") String outcome, @RestForm Integer version) {
        return attempt(
                number,
                new Typed("", outcome, false),
                checked("outcome", outcome),
                () -> desk.settle(user.viewer(), number, outcome.strip(), version));
    }

    private FormErrors checked(String field, String text) {
        OpinionMessages words = messages.of(OpinionMessages.class);
        int limit = OpinionFacts.TEXT;
        return FormErrors.none().text(field, text, limit, words.errorText(), words.errorTooLong(limit));
    }

    private Response attempt(String number, Typed typed, FormErrors errors, Runnable change) {
        TemplateInstance page = page(number, typed, errors);
        if (errors.any()) {
            return html(400, page);
        }
        try {
            change.run();
            return Response.seeOther(URI.create("/desk/opinions/" + number)).build();
        } catch (OptimisticLockException e) {
            return html(409, page(number, new Typed(typed.answer(), typed.outcome(), true), errors));
        }
    }

    private TemplateInstance page(String number, Typed typed, FormErrors errors) {
        return Templates.handle(desk.handled(user.viewer(), number), typed, errors);
    }

    private static Response html(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page.render())
                .build();
    }
}
