package org.askwell.tickets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What support owes an emergency (R14), from a ticket's page. */
@Path("/desk/tickets/{number}")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class EmergencyResource {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    EmergencyDesk desk;

    @Inject
    DeskPages pages;

    @Inject
    PageChange change;

    @Inject
    Messages messages;

    /**
     * @param backup where it lies; with {@code waived} why there is none
     * @param agreed whether the customer's administrator knows that work begins
     */
    @POST
    @Path("backup")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response backUp(
            @RestForm @DefaultValue("") String backup,
            @RestForm boolean agreed,
            @RestForm boolean waived,
            @RestForm Integer version) {
        Typed typed = checked("backup", backup, words().backupMissing());
        if (!agreed) {
            typed.errors().add("agreed", words().agreementMissing());
        }
        return attempt(typed, () -> {
            if (waived) {
                desk.waiveBackup(user.viewer(), number, backup.strip(), version);
            } else {
                desk.backUp(user.viewer(), number, backup.strip(), version);
            }
        });
    }

    /** @param records what was found, done and changed */
    @POST
    @Path("records")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response completeRecords(@RestForm @DefaultValue("") String records, @RestForm Integer version) {
        return attempt(
                checked("records", records, words().recordsEmpty()),
                () -> desk.completeRecords(user.viewer(), number, records.strip(), version));
    }

    private Typed checked(String field, String text, String missing) {
        Typed typed = Typed.why(text);
        typed.errors().text(field, text, EmergencyDesk.TEXT, missing, words().tooLong(EmergencyDesk.TEXT));
        return typed;
    }

    private EmergencyMessages words() {
        return messages.of(EmergencyMessages.class);
    }

    private Response attempt(Typed typed, Runnable action) {
        return change.attempt(
                "/desk/tickets/" + number, typed, action, again -> pages.ticket(user.viewer(), number, again));
    }
}
