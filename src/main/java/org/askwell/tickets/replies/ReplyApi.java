package org.askwell.tickets.replies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.tickets.DeskRefusal;
import org.askwell.web.FormErrors;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Canned replies, over REST. */
@Path("/api/v1/canned-replies")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class ReplyApi {

    @Inject
    CurrentUser user;

    @Inject
    CannedReplies replies;

    @Inject
    DeskRefusal refusal;

    /**
     * @param bodyEn the English text, or null if there is only the Chinese one, and the other way round
     * @param version the one that is changed, left out for a new reply
     */
    record Wanted(String title, String bodyEn, String bodyZh, boolean shared, Integer version) {

        ReplyFacts facts() {
            return new ReplyFacts(title, text(bodyEn), text(bodyZh), shared, version);
        }

        private static String text(String body) {
            return body == null ? "" : body;
        }
    }

    @GET
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Page<ReplyRow> list(
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return replies.page(user.viewer(), page, size);
    }

    @POST
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response add(@Valid @NotNull Wanted wanted) {
        FormErrors errors = FormErrors.none();
        ReplyRow kept = replies.add(user.viewer(), wanted.facts(), errors);
        return refusal.or(errors, () -> Response.status(201).entity(kept).build());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response change(@RestPath long id, @Valid @NotNull Wanted wanted) {
        FormErrors errors = FormErrors.none();
        ReplyRow kept = replies.change(user.viewer(), id, wanted.facts(), errors);
        return refusal.or(errors, () -> Response.ok(kept).build());
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public void remove(@RestPath long id) {
        replies.remove(user.viewer(), id);
    }
}
