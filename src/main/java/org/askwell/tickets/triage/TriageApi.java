package org.askwell.tickets.triage;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.tickets.DeskRefusal;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The rules of triage, over REST. */
@Path("/api/v1/triage")
@RolesAllowed(Role.SUPERVISOR)
class TriageApi {

    @Inject
    CurrentUser user;

    @Inject
    TriageDesk desk;

    @Inject
    Trial trial;

    @Inject
    Messages messages;

    @Inject
    DeskRefusal refusal;

    /** @param faults what the rule names and there is not, so that it is left out */
    record Ruled(Rule rule, Set<RuleFault> faults) {}

    /** @param number 0 while there were never any rules */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Edition(long number, String by, Instant madeAt, Long again, List<Ruled> rules) {

        static Edition of(EditionView edition) {
            return new Edition(
                    edition.number(),
                    edition.by(),
                    edition.madeAt(),
                    edition.again(),
                    edition.rules().stream()
                            .map(rule -> new Ruled(rule.rule(), rule.faults()))
                            .toList());
        }
    }

    /** @param edition the number of the one they are based on, 0 for none */
    record Wanted(@NotNull Long edition, @NotNull @Size(max = RuleSet.MOST) List<@NotNull Rule> rules) {}

    record Tried(@NotNull @Size(max = RuleSet.MOST) List<@NotNull Rule> rules) {}

    /** @param edition the number of the one in force */
    record Seen(@NotNull Long edition) {}

    /** What other rules would have made of past tickets. */
    record Comparison(long changed, long same, Page<DryRun.Case> cases) {}

    @GET
    @Path("rules")
    @RolesAllowed(Role.SUPERVISOR)
    @Transactional
    public Edition inForce() {
        return Edition.of(EditionView.inForce(user.viewer().language()));
    }

    @PUT
    @Path("rules")
    @RolesAllowed(Role.SUPERVISOR)
    @Transactional
    public Response set(@Valid @NotNull Wanted wanted) {
        FormErrors errors = FormErrors.none();
        desk.set(user.viewer(), new RuleSet(wanted.rules()), wanted.edition(), errors);
        return refusal.or(errors, () -> Response.ok(inForce()).build());
    }

    /** Tries rules on past tickets, beside the rules in force; nothing is changed. */
    @POST
    @Path("trial")
    @RolesAllowed(Role.SUPERVISOR)
    @Transactional
    public Response compare(
            @Valid @NotNull Tried tried,
            @RestQuery @DefaultValue("false") boolean all,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        FormErrors errors = FormErrors.none();
        var rules = new RuleSet(tried.rules());
        new RuleCheck(messages.of(TriageMessages.class), errors).check(rules);
        return refusal.or(errors, () -> {
            Trial.Outcome outcome = trial.of(user.viewer(), rules, all, page, size);
            return Response.ok(new Comparison(outcome.changed(), outcome.same(), outcome.cases()))
                    .build();
        });
    }

    @GET
    @Path("editions")
    @RolesAllowed(Role.SUPERVISOR)
    @Transactional
    public Page<EditionRow> editions(
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return TriageEdition.page(page, size).map(EditionRow::of);
    }

    @GET
    @Path("editions/{number}")
    @RolesAllowed(Role.SUPERVISOR)
    @Transactional
    public Edition edition(@RestPath long number) {
        return Edition.of(EditionView.of(
                desk.edition(user.viewer(), number), user.viewer().language()));
    }

    @POST
    @Path("editions/{number}/restoration")
    @RolesAllowed(Role.SUPERVISOR)
    @Transactional
    public Edition restore(@RestPath long number, @Valid @NotNull Seen seen) {
        desk.restore(user.viewer(), number, seen.edition());
        return inForce();
    }
}
