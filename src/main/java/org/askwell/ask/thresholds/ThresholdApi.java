package org.askwell.ask.thresholds;

import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.Role;
import org.askwell.ask.thresholds.Comparison.Effect;
import org.askwell.ask.thresholds.ThresholdView.Level;
import org.askwell.ask.thresholds.ThresholdView.Proposal;
import org.askwell.knowledge.search.Decision;
import org.askwell.knowledge.search.ThresholdSetting;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.askwell.web.Problem;
import org.askwell.web.WebMessages;
import org.jboss.resteasy.reactive.RestQuery;

/** The share of wrong answers that is accepted, as JSON. */
@Path("/api/v1/thresholds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
public class ThresholdApi {

    @Inject
    PastQuestions past;

    @Inject
    ThresholdDesk desk;

    @Inject
    Messages words;

    /**
     * What is to be in force.
     *
     * @param answer in percent, 1–99
     * @param candidates in percent, {@code answer}–99
     * @param version of the state on which this was decided
     */
    record Request(Integer answer, Integer candidates, @NotNull Long version) {}

    /** A past question that would be told something else. */
    record Changed(
            long id, Instant at, String title, double confidence, Decision before, Decision after, Effect effect) {

        static Changed of(Comparison.Case one) {
            return new Changed(
                    one.inquiry().id,
                    one.inquiry().at,
                    one.inquiry().title,
                    one.confidence(),
                    one.before(),
                    one.after(),
                    one.effect());
        }
    }

    /** What a proposal would change, with one page of the questions. */
    record Changes(
            List<Level> levels,
            long better,
            long worse,
            long unknown,
            long same,
            int page,
            int size,
            long total,
            List<Changed> cases) {}

    @GET
    @Transactional
    public ThresholdView inForce() {
        return ThresholdView.of(past.latest());
    }

    @PUT
    @Transactional
    public ThresholdView set(@NotNull @Valid Request request) {
        desk.set(shares(text(request.answer()), text(request.candidates())), request.version());
        return inForce();
    }

    @GET
    @Path("comparison")
    @Transactional
    public Changes comparison(
            @RestQuery String answer,
            @RestQuery String candidates,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        Proposal proposal = Proposal.of(shares(answer, candidates), past.latest(), page);
        Page<Comparison.Case> cases = proposal.cases();
        return new Changes(
                proposal.levels(),
                proposal.better(),
                proposal.worse(),
                proposal.unknown(),
                proposal.same(),
                cases.number(),
                cases.size(),
                cases.total(),
                cases.items().stream().map(Changed::of).toList());
    }

    @GET
    @Path("history")
    @Transactional
    public Page<PastSetting> history(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return ThresholdSetting.page(page).map(PastSetting::of);
    }

    private static String text(Integer number) {
        return number == null ? null : number.toString();
    }

    private Shares shares(String answer, String candidates) {
        var errors = FormErrors.none();
        Shares shares = Shares.of(answer, candidates, errors, words.of(ThresholdMessages.class));
        if (errors.any()) {
            var problem = new Problem(
                    "about:blank",
                    words.of(WebMessages.class).errorBadRequest(),
                    400,
                    words.of(WebMessages.class).errorBadRequestDetail(),
                    errors.byField().entrySet().stream()
                            .map(field -> new Problem.Violation(field.getKey(), field.getValue()))
                            .toList());
            throw new WebApplicationException(Response.status(400)
                    .type(Problem.MEDIA_TYPE)
                    .entity(problem)
                    .build());
        }
        return shares;
    }
}
