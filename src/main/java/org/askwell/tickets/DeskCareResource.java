package org.askwell.tickets;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.tickets.care.CareDesk;
import org.askwell.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Watching, following up and counting minutes, from a ticket's page. */
@Path("/desk/tickets/{number}")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class DeskCareResource {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    CareDesk care;

    @Inject
    DeskPages pages;

    @Inject
    PageChange change;

    @POST
    @Path("watching")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response watch(@RestForm boolean on) {
        return attempt(Typed.nothing(), () -> care.watch(user.viewer(), number, on));
    }

    /** @param followUpOn a day, or empty for never */
    @POST
    @Path("follow-up")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response followUp(@RestForm @DefaultValue("") String followUpOn) {
        Typed typed = Typed.small(Map.of("followUpOn", followUpOn));
        FormErrors errors = typed.errors();
        return attempt(typed, () -> care.followUp(user.viewer(), number, day(followUpOn), errors));
    }

    @POST
    @Path("time")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response spend(@RestForm @DefaultValue("") String minutes, @RestForm @DefaultValue("") String what) {
        Typed typed = Typed.small(Map.of("minutes", minutes, "what", what));
        Integer count = minutes.strip().matches("[-−]?\\d{1,5}")
                ? Integer.valueOf(minutes.strip().replace('−', '-'))
                : null;
        return attempt(typed, () -> care.spend(user.viewer(), number, count, what, typed.errors()));
    }

    /** What is no day is one that is refused: long past. */
    private static LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return LocalDate.MIN;
        }
    }

    private Response attempt(Typed typed, Runnable action) {
        return change.attempt(
                "/desk/tickets/" + number, typed, action, again -> pages.ticket(user.viewer(), number, again));
    }
}
