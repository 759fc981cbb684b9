package org.askwell.feedback.opinions;

import java.net.URI;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where everybody says what they think, and reads what came of it (R27). */
@Path("/opinions")
@Authenticated
public class OpinionResource {

    private static final int NUMBER_CHARACTERS = 40;

    @Inject
    CurrentUser user;

    @Inject
    OpinionDesk desk;

    @Inject
    Messages messages;

    /** Somebody of support whom the reader knows. */
    public record Known(String username, String name) {}

    @CheckedTemplate(basePath = "opinions")
    static class Templates {
        static native TemplateInstance list(Page<OpinionView> opinions, String base);

        static native TemplateInstance form(OpinionFacts facts, List<Known> known, FormErrors errors);

        static native TemplateInstance opinion(OpinionView opinion);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Authenticated
    public TemplateInstance list(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return Templates.list(desk.written(user.viewer(), page, Integer.parseInt(Page.DEFAULT_SIZE)), "/opinions?");
    }

    /** @param ticket the number of the ticket it is about, or empty */
    @GET
    @Path("new")
    @Produces(MediaType.TEXT_HTML)
    @Authenticated
    @Transactional
    public TemplateInstance form(@RestQuery @DefaultValue("") @Size(max = NUMBER_CHARACTERS) String ticket) {
        return form(OpinionFacts.blank(ticket.strip()), FormErrors.none());
    }

    @POST
    @Authenticated
    @Transactional
    public Response give(
            @RestForm @DefaultValue("") String kind,
            @RestForm @DefaultValue("") String subject,
            @RestForm @DefaultValue("") String ticket,
            @RestForm @DefaultValue("") String person,
            @RestForm @DefaultValue("") String text) {
        OpinionFacts facts = new OpinionFacts(kind, subject, ticket, person, text).stripped();
        FormErrors errors = facts.errors(user.viewer(), messages.of(OpinionMessages.class));
        if (errors.any()) {
            return Response.status(400)
                    .type(MediaType.TEXT_HTML_TYPE)
                    .entity(form(facts, errors).render())
                    .build();
        }
        return Response.seeOther(URI.create("/opinions/" + desk.give(user.viewer(), facts)))
                .build();
    }

    @GET
    @Path("{number}")
    @Produces(MediaType.TEXT_HTML)
    @Authenticated
    public TemplateInstance opinion(@RestPath String number) {
        return Templates.opinion(desk.written(user.viewer(), number));
    }

    private TemplateInstance form(OpinionFacts facts, FormErrors errors) {
        List<Known> known = Supporters.of(user.viewer()).stream()
                .map(account -> new Known(account.username, account.name))
                .toList();
        return Templates.form(facts, known, errors);
    }
}
