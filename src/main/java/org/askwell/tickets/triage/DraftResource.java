package org.askwell.tickets.triage;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Language;
import org.askwell.accounts.Role;
import org.askwell.tickets.queues.QueueDesk;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A supervisor's draft of other rules: edited rule by rule, tried on past tickets, put into force or thrown away. */
@Path("/desk/triage/draft")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.SUPERVISOR)
class DraftResource {

    private static final int PAGE_SIZE = 20;

    @Inject
    CurrentUser user;

    @Inject
    TriageDesk desk;

    @Inject
    Trial trial;

    @Inject
    QueueDesk queues;

    @Inject
    Messages messages;

    @CheckedTemplate(basePath = "triage")
    static class Templates {
        /** @param conflict why nothing was changed, or null */
        static native TemplateInstance draft(DraftView draft, String conflict);

        static native TemplateInstance rule(RulePage page, FormErrors errors);

        static native TemplateInstance trial(Trial.Outcome outcome, DraftView draft, boolean all);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    public TemplateInstance draft() {
        return Templates.draft(view(), null);
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    public Response begin() {
        desk.begin(user.viewer());
        return to("/desk/triage/draft");
    }

    @GET
    @Path("rules/new")
    @RolesAllowed(Role.SUPERVISOR)
    public TemplateInstance blank() {
        return page(null, load().version, Rule.blank(), FormErrors.none());
    }

    @GET
    @Path("rules/{place}")
    @RolesAllowed(Role.SUPERVISOR)
    public TemplateInstance edit(@RestPath int place) {
        TriageDraft draft = load();
        List<Rule> rules = draft.set().rules();
        if (place < 1 || place > rules.size()) {
            throw new NotFoundException();
        }
        return page(place, draft.version, rules.get(place - 1), FormErrors.none());
    }

    @POST
    @Path("rules")
    @RolesAllowed(Role.SUPERVISOR)
    public Response add(@BeanParam RuleForm form) {
        return keep(null, form);
    }

    @POST
    @Path("rules/{place}")
    @RolesAllowed(Role.SUPERVISOR)
    public Response change(@RestPath int place, @BeanParam RuleForm form) {
        return keep(place, form);
    }

    private Response keep(Integer place, RuleForm form) {
        FormErrors errors = FormErrors.none();
        Rule rule = form.rule();
        int status = 400;
        try {
            desk.keep(user.viewer(), place, rule, form.version, errors);
        } catch (OptimisticLockException e) {
            errors.add("name", messages.of(TriageMessages.class).changedMeanwhile());
            status = 409;
        }
        return errors.any()
                ? Response.status(status)
                        .entity(page(place, load().version, rule, errors).render())
                        .build()
                : to("/desk/triage/draft");
    }

    @POST
    @Path("rules/{place}/up")
    @RolesAllowed(Role.SUPERVISOR)
    public Response moveUp(@RestPath int place, @RestForm Integer version) {
        return attempt("/desk/triage/draft", () -> desk.moveUp(user.viewer(), place, version));
    }

    @POST
    @Path("rules/{place}/removal")
    @RolesAllowed(Role.SUPERVISOR)
    public Response remove(@RestPath int place, @RestForm Integer version) {
        return attempt("/desk/triage/draft", () -> desk.remove(user.viewer(), place, version));
    }

    @GET
    @Path("trial")
    @RolesAllowed(Role.SUPERVISOR)
    public TemplateInstance trial(
            @RestQuery @DefaultValue("false") boolean all,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return Templates.trial(trial.of(user.viewer(), load().set(), all, page, PAGE_SIZE), view(), all);
    }

    @POST
    @Path("discarding")
    @RolesAllowed(Role.SUPERVISOR)
    public Response discard() {
        desk.discard(user.viewer());
        return to("/desk/triage");
    }

    @POST
    @Path("enforcement")
    @RolesAllowed(Role.SUPERVISOR)
    public Response enforce(@RestForm Integer version) {
        return attempt("/desk/triage", () -> desk.enforce(user.viewer(), version));
    }

    private Response attempt(String path, Runnable change) {
        try {
            change.run();
            return to(path);
        } catch (OptimisticLockException e) {
            return Response.status(409)
                    .entity(Templates.draft(
                                    view(), messages.of(TriageMessages.class).changedMeanwhile())
                            .render())
                    .build();
        }
    }

    private DraftView view() {
        return desk.view(user.viewer());
    }

    private TriageDraft load() {
        return desk.draft(user.viewer()).orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(Integer place, int version, Rule rule, FormErrors errors) {
        Language language = user.viewer().language();
        return Templates.rule(RulePage.of(place, version, rule, queues.choices(language), language), errors);
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
