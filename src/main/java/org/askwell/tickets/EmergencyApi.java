package org.askwell.tickets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.jboss.resteasy.reactive.RestPath;

/** What support owes an emergency (R14), over REST. */
@Path("/api/v1/tickets/{number}")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class EmergencyApi {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    EmergencyDesk desk;

    /**
     * @param text where the backup lies; if it is waived why there is none
     * @param waived whether work begins without one, which only supervisors may say
     * @param version the version it is based on, or null for any
     */
    record Backup(@NotBlank @Size(max = EmergencyDesk.TEXT) String text, boolean waived, Integer version) {}

    /** @param text what was found, done and changed */
    record Records(@NotBlank @Size(max = EmergencyDesk.TEXT) String text, Integer version) {}

    @POST
    @Path("backup")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public TicketJson backUp(@Valid @NotNull Backup backup) {
        String text = backup.text().strip();
        return TicketJson.changed(
                backup.waived()
                        ? desk.waiveBackup(user.viewer(), number, text, backup.version())
                        : desk.backUp(user.viewer(), number, text, backup.version()));
    }

    @POST
    @Path("records")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public TicketJson completeRecords(@Valid @NotNull Records records) {
        return TicketJson.changed(
                desk.completeRecords(user.viewer(), number, records.text().strip(), records.version()));
    }
}
