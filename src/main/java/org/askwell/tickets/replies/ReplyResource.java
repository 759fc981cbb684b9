package org.askwell.tickets.replies;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
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
import org.askwell.tickets.TicketMessages;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where support keeps its canned replies. */
@Path("/desk/replies")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class ReplyResource {

    private static final URI LIST = URI.create("/desk/replies");
    private static final int PAGE_SIZE = 20;

    @Inject
    CurrentUser user;

    @Inject
    CannedReplies replies;

    @Inject
    Messages messages;

    @CheckedTemplate(basePath = "replies")
    static class Templates {
        static native TemplateInstance list(Page<ReplyRow> replies);

        /**
         * @param id the reply's, or null for a new one
         * @param variables what may stand in braces
         */
        static native TemplateInstance form(Long id, ReplyFacts facts, String variables, FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public TemplateInstance list(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return Templates.list(replies.page(user.viewer(), page, PAGE_SIZE));
    }

    @GET
    @Path("new")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public TemplateInstance blank() {
        return form(null, ReplyFacts.none(), FormErrors.none());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public TemplateInstance edit(@RestPath long id) {
        return form(id, ReplyFacts.of(replies.changeable(user.viewer(), id)), FormErrors.none());
    }

    @POST
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response add(@BeanParam ReplyForm form) {
        FormErrors errors = FormErrors.none();
        replies.add(user.viewer(), form.facts(), errors);
        return done(400, null, form, errors);
    }

    @POST
    @Path("{id}")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response change(@RestPath long id, @BeanParam ReplyForm form) {
        FormErrors errors = FormErrors.none();
        try {
            replies.change(user.viewer(), id, form.facts(), errors);
            return done(400, id, form, errors);
        } catch (OptimisticLockException e) {
            form.version = replies.changeable(user.viewer(), id).version();
            errors.add("title", messages.of(TicketMessages.class).changedMeanwhile());
            return done(409, id, form, errors);
        }
    }

    @POST
    @Path("{id}/removal")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response remove(@RestPath long id) {
        replies.remove(user.viewer(), id);
        return Response.seeOther(LIST).build();
    }

    private static Response done(int otherwise, Long id, ReplyForm form, FormErrors errors) {
        return errors.any()
                ? Response.status(otherwise)
                        .entity(form(id, form.facts(), errors).render())
                        .build()
                : Response.seeOther(LIST).build();
    }

    private static TemplateInstance form(Long id, ReplyFacts facts, FormErrors errors) {
        String variables = Arrays.stream(ReplyVariable.values())
                .map(ReplyVariable::written)
                .collect(Collectors.joining(" "));
        return Templates.form(id, facts, variables, errors);
    }
}
