package org.askwell.feedback.opinions;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import org.askwell.tickets.terms.ServiceCalendar;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Within what time opinions are answered and dealt with (R27). */
@Path("/desk/opinions/promises")
@RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
public class AnswerPromiseResource {

    @Inject
    CurrentUser user;

    @Inject
    Messages messages;

    /** A calendar that can be chosen. */
    public record Open(String code, String name) {}

    @CheckedTemplate(basePath = "opinions")
    static class Templates {
        static native TemplateInstance promises(List<PromiseFacts> promises, List<Open> calendars, FormErrors errors);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    @Transactional
    public TemplateInstance promises() {
        return page(null, FormErrors.none());
    }

    @POST
    @Path("{kind}")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    @Transactional
    public Response keep(
            @RestPath OpinionKind kind,
            @RestForm @DefaultValue("") String answerWithin,
            @RestForm @DefaultValue("") String settleWithin,
            @RestForm @DefaultValue("") String calendar) {
        var facts = new PromiseFacts(kind, answerWithin.strip(), settleWithin.strip(), calendar.strip());
        FormErrors errors = facts.errors(messages.of(OpinionMessages.class), "-" + kind);
        if (errors.any()) {
            return Response.status(400)
                    .type(MediaType.TEXT_HTML_TYPE)
                    .entity(page(facts, errors).render())
                    .build();
        }
        facts.copyTo(AnswerPromise.findById(kind));
        return Response.seeOther(URI.create("/desk/opinions/promises")).build();
    }

    /** @param typed what was typed instead of what is promised, or null */
    private TemplateInstance page(PromiseFacts typed, FormErrors errors) {
        return Templates.promises(
                AnswerPromise.all().stream()
                        .map(promise ->
                                typed != null && typed.kind() == promise.kind ? typed : PromiseFacts.of(promise))
                        .toList(),
                ServiceCalendar.all().stream()
                        .map(calendar -> new Open(
                                calendar.code, calendar.name(user.viewer().language())))
                        .toList(),
                errors);
    }
}
