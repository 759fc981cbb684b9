package org.askwell.feedback.opinions;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.tickets.DeskRefusal;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Opinions over REST (R27). */
@Path("/api/v1/opinions")
@Authenticated
class OpinionApi {

    @Inject
    CurrentUser user;

    @Inject
    OpinionDesk desk;

    @Inject
    DeskRefusal refusal;

    @Inject
    Messages messages;

    /**
     * @param kind {@code PRAISE}, {@code COMPLAINT} or {@code SUGGESTION}
     * @param subject {@code TICKET}, {@code PERSON}, {@code PLAN} or {@code PORTAL}
     * @param ticket the number of a ticket the author sees, needed if the opinion is about one
     * @param person the user name of somebody of support whom the author knows, needed if the opinion is about one
     * @param text 1–5,000 characters
     */
    record Wanted(String kind, String subject, String ticket, String person, String text) {

        OpinionFacts facts() {
            return new OpinionFacts(given(kind), given(subject), given(ticket), given(person), given(text)).stripped();
        }

        private static String given(String value) {
            return value == null ? "" : value;
        }
    }

    /** @param version the version it is based on, or null for any */
    record Words(@NotBlank @Size(max = OpinionFacts.TEXT) String text, Integer version) {}

    /** @param handled whether those that the caller answers are asked for, and not the own ones */
    @GET
    @Authenticated
    public Page<OpinionView> list(
            @RestQuery @DefaultValue("false") boolean handled,
            @RestQuery @DefaultValue("all") OpinionFilter state,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        if (!handled) {
            return desk.written(user.viewer(), page, size);
        }
        if (!OpinionScope.handles(user.viewer())) {
            throw new ForbiddenException();
        }
        return desk.handled(user.viewer(), state, page, size);
    }

    @POST
    @Authenticated
    public Response give(@Valid @NotNull Wanted wanted) {
        OpinionFacts facts = wanted.facts();
        FormErrors errors = desk.errors(user.viewer(), facts, messages.of(OpinionMessages.class));
        return refusal.or(errors, () -> {
            String number = desk.give(user.viewer(), facts);
            return Response.created(URI.create("/api/v1/opinions/" + number))
                    .entity(desk.seen(user.viewer(), number))
                    .build();
        });
    }

    @GET
    @Path("{number}")
    @Authenticated
    public OpinionView opinion(@RestPath String number) {
        return desk.seen(user.viewer(), number);
    }

    @POST
    @Path("{number}/answer")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    public OpinionView answer(@RestPath String number, @Valid @NotNull Words words) {
        desk.answer(user.viewer(), number, words.text().strip(), words.version());
        return desk.seen(user.viewer(), number);
    }

    /** Tells what was done about it. */
    @POST
    @Path("{number}/outcome")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    public OpinionView settle(@RestPath String number, @Valid @NotNull Words words) {
        desk.settle(user.viewer(), number, words.text().strip(), words.version());
        return desk.seen(user.viewer(), number);
    }
}
