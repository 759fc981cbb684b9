package org.askwell.tickets.mailin;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.Account;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.tickets.intake.Callers;
import org.askwell.tickets.mailin.IncomingMail.Fate;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The mails that came in, and those that wait for a decision, over REST (R22). */
@Path("/api/v1/mails")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class MailApi {

    @Inject
    CurrentUser user;

    @Inject
    MailDesk desk;

    @Inject
    MailRecords records;

    @Inject
    Callers callers;

    /** @param caller whose ticket it becomes, as {@link org.askwell.tickets.intake.Caller#key} has it */
    record Requester(@NotBlank @Size(max = 60) String caller) {}

    /** The ticket that it has become. */
    record Opened(String number) {}

    /**
     * A mail with its content.
     *
     * @param usable whether a ticket can be made of it
     */
    record Content(MailRow mail, String text, List<MailPage.Inside> files, boolean usable) {}

    @GET
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Page<MailRow> list(
            @RestQuery @DefaultValue("held") Fate fate,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return desk.list(fate, page, size);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Content mail(@RestPath Long id) {
        MailPage page = desk.page(id, "", 1);
        return new Content(page.mail(), desk.text(id), page.files(), page.usable());
    }

    @POST
    @Path("{id}/ticket")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response open(@RestPath Long id, @Valid @NotNull Requester requester) {
        desk.mail(id);
        Account account = callers.account(requester.caller()).orElseThrow(BadRequestException::new);
        try {
            String number = records.open(id, account, user.account());
            return Response.created(URI.create("/api/v1/tickets/" + number))
                    .entity(new Opened(number))
                    .build();
        } catch (DecidedAlreadyException e) {
            throw new ClientErrorException(409, e);
        }
    }

    /** Says that it needs nothing. */
    @POST
    @Path("{id}/dismissal")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public void dismiss(@RestPath Long id) {
        try {
            records.dismiss(id, user.account());
        } catch (DecidedAlreadyException e) {
            throw new ClientErrorException(409, e);
        }
    }
}
