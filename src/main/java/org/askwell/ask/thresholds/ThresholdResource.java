package org.askwell.ask.thresholds;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import org.askwell.accounts.Role;
import org.askwell.ask.thresholds.ThresholdView.Proposal;
import org.askwell.knowledge.search.ThresholdSetting;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** How many wrong answers are accepted: looked at, tried on past questions, and put into force. */
@Path("/admin/thresholds")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMIN)
public class ThresholdResource {

    @Inject
    PastQuestions past;

    @Inject
    ThresholdDesk desk;

    @Inject
    Messages words;

    @CheckedTemplate(basePath = "thresholds")
    static class Templates {
        static native TemplateInstance thresholds(
                ThresholdView inForce, Proposal proposal, String answer, String candidates, FormErrors errors);

        static native TemplateInstance history(Page<PastSetting> settings);
    }

    @GET
    @Transactional
    public Response thresholds(
            @RestQuery String answer,
            @RestQuery String candidates,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        History history = past.latest();
        var errors = FormErrors.none();
        if (answer == null && candidates == null) {
            Shares shares = Shares.inForce();
            return page(history, null, "" + shares.answer(), "" + shares.candidates(), errors);
        }
        Shares shares = Shares.of(answer, candidates, errors, words.of(ThresholdMessages.class));
        return page(history, errors.any() ? null : Proposal.of(shares, history, page), answer, candidates, errors);
    }

    @POST
    @Transactional
    public Response set(
            @RestForm String answer, @RestForm String candidates, @RestForm @DefaultValue("-1") long version) {
        var errors = FormErrors.none();
        Shares shares = Shares.of(answer, candidates, errors, words.of(ThresholdMessages.class));
        if (errors.any()) {
            return page(past.latest(), null, answer, candidates, errors);
        }
        desk.set(shares, version);
        return Response.seeOther(URI.create("/admin/thresholds")).build();
    }

    @GET
    @Path("history")
    @Transactional
    public TemplateInstance history(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return Templates.history(ThresholdSetting.page(page).map(PastSetting::of));
    }

    private static Response page(
            History history, Proposal proposal, String answer, String candidates, FormErrors errors) {
        return Response.status(errors.any() ? 400 : 200)
                .entity(Templates.thresholds(ThresholdView.of(history), proposal, answer, candidates, errors))
                .build();
    }
}
