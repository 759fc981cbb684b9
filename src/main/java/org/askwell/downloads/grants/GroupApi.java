package org.askwell.downloads.grants;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.askwell.accounts.Role;
import org.askwell.downloads.PatchProblems;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Groups of customers, for programs. */
@Path("/api/v1/customer-groups")
@RolesAllowed(Role.RELEASE_MANAGER)
public class GroupApi {

    @Inject
    GroupDesk desk;

    @Inject
    PatchProblems problems;

    @Inject
    Messages texts;

    /**
     * @param members the codes of the customers
     * @param version the state of the group that was edited, or null to take it as it is
     */
    record Input(Name name, List<String> members, boolean exportCleared, Integer version) {

        GroupFacts facts(String code) {
            return new GroupFacts(
                    code,
                    name == null ? null : name.en(),
                    name == null ? null : name.zh(),
                    members == null ? "" : String.join("\n", members),
                    exportCleared,
                    version);
        }
    }

    /** A name in both languages. */
    record Name(String en, @JsonProperty("zh-CN") String zh) {}

    @GET
    public Page<GroupRow> list(
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return CustomerGroup.page(page, size).map(GroupRow::of);
    }

    @PUT
    @Path("{code}")
    public Response keep(String code, @NotNull Input input) {
        GroupFacts facts = input.facts(code);
        FormErrors errors = facts.errors(texts.of(GrantMessages.class));
        return errors.any()
                ? problems.invalid(errors)
                : Response.ok(GroupRow.of(desk.keep(facts))).build();
    }
}
