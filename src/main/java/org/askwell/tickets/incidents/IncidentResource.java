package org.askwell.tickets.incidents;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
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
import org.askwell.tickets.TicketMessages;
import org.askwell.tickets.TicketRow;
import org.askwell.tickets.TicketStateException;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The page of an incident: its public title, the tickets that belong to it, and what was said to all of them. */
@Path("/desk/tickets/{number}/incident")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class IncidentResource {

    private static final int PAGE_SIZE = 50;
    private static final int SAID_SIZE = 20;

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    IncidentDesk desk;

    @Inject
    JointReplies replies;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "incidents")
    static class Templates {
        static native TemplateInstance incident(
                IncidentPage page, Page<TicketRow> tickets, Page<JointProgress> said, FormErrors errors, Instant now);

        static native TemplateInstance progress(String number, JointProgress progress, Page<JointReplies.Item> items);
    }

    @GET
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public TemplateInstance page(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return incident(page, IncidentPage.of(user.viewer(), number, desk), FormErrors.none());
    }

    @POST
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response declare(
            @RestForm @DefaultValue("") String titleEn,
            @RestForm @DefaultValue("") String titleZh,
            @RestForm Integer version) {
        return attempt(
                errors -> desk.declare(user.viewer(), number, titleEn, titleZh, version, errors),
                page -> page.with(titleEn, titleZh));
    }

    @POST
    @Path("ending")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response end(@RestForm Integer version) {
        return attempt(errors -> desk.end(user.viewer(), number, version), page -> page);
    }

    /** @param ticket the number of a ticket that is to belong to it */
    @POST
    @Path("tickets")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response add(@RestForm @DefaultValue("") String ticket) {
        return attempt(errors -> desk.add(user.viewer(), number, ticket, errors), page -> page.adding(ticket));
    }

    @POST
    @Path("tickets/{ticket}/removal")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response remove(@RestPath String ticket) {
        return attempt(errors -> desk.remove(user.viewer(), number, ticket), page -> page);
    }

    /** How far it is that something was said to all. */
    @GET
    @Path("replies/{id}")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public TemplateInstance progress(
            @RestPath long id, @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return Templates.progress(
                number,
                replies.progress(user.viewer(), number, id),
                replies.items(user.viewer(), number, id, page, PAGE_SIZE));
    }

    private Response attempt(Consumer<FormErrors> change, UnaryOperator<IncidentPage> typed) {
        FormErrors errors = FormErrors.none();
        int status = 400;
        try {
            change.accept(errors);
            if (!errors.any()) {
                return Response.seeOther(URI.create("/desk/tickets/" + number + "/incident"))
                        .build();
            }
        } catch (TicketStateException e) {
            status = 409;
            errors.add("main", messages.of(TicketMessages.class).refused(e.reason()));
        } catch (OptimisticLockException e) {
            status = 409;
            errors.add("main", messages.of(TicketMessages.class).changedMeanwhile());
        }
        IncidentPage page = typed.apply(IncidentPage.of(user.viewer(), number, desk));
        return Response.status(status)
                .entity(incident(1, page, errors).render())
                .build();
    }

    private TemplateInstance incident(int page, IncidentPage shown, FormErrors errors) {
        return Templates.incident(
                shown,
                desk.tickets(user.viewer(), number, page, PAGE_SIZE),
                replies.all(user.viewer(), number, 1, SAID_SIZE),
                errors,
                clock.instant());
    }
}
