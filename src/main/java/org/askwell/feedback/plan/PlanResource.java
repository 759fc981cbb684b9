package org.askwell.feedback.plan;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.customers.Organisation;
import org.askwell.tickets.SupportStaff;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What is done for a customer again and again (R26): support does it and writes it down, supervisors plan it. */
@Path("/desk/customers/{code}/plan")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR, Role.ADMIN})
public class PlanResource {

    private static final int NOTE_CHARACTERS = 1_000;

    @Inject
    CurrentUser user;

    @Inject
    ServicePlans plans;

    @Inject
    Messages texts;

    /** Somebody who can be responsible. */
    public record Person(String username, String name) {}

    /** Something that was done; {@code by} is null for the portal. */
    public record Done(ServiceKind kind, LocalDate dueOn, LocalDate doneOn, String note, String by) {
        static Done of(ServiceDone done) {
            return new Done(done.kind, done.dueOn, done.doneOn, done.note, done.by == null ? null : done.by.name);
        }
    }

    /** What was typed when something was done. */
    public record TypedDone(String kind, String doneOn, String note) {}

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance plan(
                String code,
                String customer,
                List<PlanRow> planned,
                Page<Done> done,
                String base,
                boolean mayPlan,
                PlanFacts facts,
                TypedDone typed,
                List<Person> staff,
                FormErrors errors);
    }

    /** @param edit the kind whose plan is to be edited, or empty */
    @GET
    @Transactional
    public TemplateInstance plan(
            @RestPath String code,
            @RestQuery @DefaultValue("") String edit,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        Organisation organisation = organisation(code);
        PlanFacts facts = PlannedService.of(organisation).stream()
                .filter(planned -> planned.kind.name().equals(edit))
                .findFirst()
                .map(PlanFacts::of)
                .orElse(new PlanFacts("", "", "", ""));
        return page(organisation, facts, nothingDone(), FormErrors.none(), page);
    }

    /** Plans everything of the standard. */
    @POST
    @Path("standard")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    @Transactional
    public Response standard(@RestPath String code) {
        plans.standard(organisation(code));
        return back(code);
    }

    @POST
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    @Transactional
    public Response keep(
            @RestPath String code,
            @RestForm @DefaultValue("") String kind,
            @RestForm @DefaultValue("") String interval,
            @RestForm @DefaultValue("") String dueOn,
            @RestForm @DefaultValue("") String responsible) {
        Organisation organisation = organisation(code);
        var facts = new PlanFacts(kind, interval, dueOn, responsible);
        FormErrors errors = facts.errors(texts.of(PlanMessages.class));
        if (errors.any()) {
            return wrong(page(organisation, facts, nothingDone(), errors, 1));
        }
        plans.keep(organisation, facts);
        return back(code);
    }

    @POST
    @Path("{kind}/removal")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    @Transactional
    public Response remove(@RestPath String code, @RestPath ServiceKind kind) {
        plans.remove(organisation(code), kind);
        return back(code);
    }

    @POST
    @Path("done")
    @Transactional
    public Response done(
            @RestPath String code,
            @RestForm @DefaultValue("") String doneKind,
            @RestForm @DefaultValue("") String doneOn,
            @RestForm @DefaultValue("") String note) {
        Organisation organisation = organisation(code);
        var words = texts.of(PlanMessages.class);
        var errors = FormErrors.none();
        LocalDate day = PlanFacts.day(doneOn);
        if (PlannedService.of(organisation).stream()
                .noneMatch(planned -> planned.kind.name().equals(doneKind))) {
            errors.add("doneKind", words.errorChoice());
        }
        if (day == null || day.isAfter(plans.today())) {
            errors.add("doneOn", words.errorPast());
        }
        errors.text("note", note, NOTE_CHARACTERS, words.errorMissing(), words.errorTooLong(NOTE_CHARACTERS));
        if (errors.any()) {
            return wrong(page(
                    organisation, new PlanFacts("", "", "", ""), new TypedDone(doneKind, doneOn, note), errors, 1));
        }
        plans.done(organisation, ServiceKind.valueOf(doneKind), day, note.strip());
        return back(code);
    }

    private TypedDone nothingDone() {
        return new TypedDone("", plans.today().toString(), "");
    }

    private Organisation organisation(String code) {
        return Organisation.visibleTo(user.viewer(), code).orElseThrow(NotFoundException::new);
    }

    private static Response wrong(TemplateInstance page) {
        return Response.status(400).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
    }

    private static Response back(String code) {
        return Response.seeOther(
                        UriBuilder.fromPath("/desk/customers/{code}/plan").build(code))
                .build();
    }

    private TemplateInstance page(
            Organisation organisation, PlanFacts facts, TypedDone typed, FormErrors errors, int number) {
        LocalDate today = plans.today();
        return Templates.plan(
                organisation.code,
                organisation.name,
                PlannedService.of(organisation).stream()
                        .map(planned -> PlanRow.of(planned, today))
                        .toList(),
                ServiceDone.of(organisation, number, Integer.parseInt(Page.DEFAULT_SIZE))
                        .map(Done::of),
                "/desk/customers/" + organisation.code + "/plan?",
                user.viewer().has(Role.SUPERVISOR) || user.viewer().admin(),
                facts,
                typed,
                SupportStaff.all().stream()
                        .map(account -> new Person(account.username, account.name))
                        .toList(),
                errors);
    }
}
