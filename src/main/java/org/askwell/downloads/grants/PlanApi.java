package org.askwell.downloads.grants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.Role;
import org.askwell.customers.ContractTerms;
import org.askwell.downloads.Decider;
import org.askwell.downloads.PatchProblems;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;

/** How a patch is released, for programs. */
@Path("/api/v1/patches/{key}/plan")
@RolesAllowed(Role.RELEASE_MANAGER)
public class PlanApi {

    @Inject
    PlanDesk desk;

    @Inject
    ContractTerms terms;

    @Inject
    PatchProblems problems;

    @Inject
    Messages texts;

    /**
     * @param opensOn the first day on which everybody gets it, or null for at once
     * @param decider who has to agree when somebody without a contract asks for it, or null for a release manager
     * @param levels codes of the service levels that include it, or none for all
     * @param stages first days, by the codes of groups that get it earlier
     * @param version the state of the plan that was edited, or null to take it as it is
     */
    record Input(
            String opensOn,
            boolean exportControlled,
            Decider decider,
            @Size(max = Page.MAX_SIZE) List<String> levels,
            @Size(max = Page.MAX_SIZE) Map<String, String> stages,
            Integer version) {

        PlanFacts facts() {
            return new PlanFacts(
                    opensOn == null ? "" : opensOn,
                    exportControlled,
                    Objects.requireNonNullElse(decider, Decider.RELEASE_MANAGER),
                    levels == null ? List.of() : levels,
                    stages == null ? Map.of() : new LinkedHashMap<>(stages),
                    version);
        }
    }

    @GET
    public PlanFacts plan(String key) {
        return desk.facts(desk.patch(key));
    }

    @PUT
    public Response keep(String key, @NotNull @Valid Input input) {
        desk.patch(key);
        PlanFacts facts = input.facts();
        FormErrors errors = facts.errors(texts.of(GrantMessages.class), terms);
        return errors.any()
                ? problems.invalid(errors)
                : Response.ok(desk.keep(key, facts)).build();
    }
}
