package org.askwell.customers;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Account;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The people of the user's own customer; the customer's manager invites more. */
@Path("/account/colleagues")
@RolesAllowed({Role.CUSTOMER, Role.CUSTOMER_MANAGER})
public class ColleagueResource {

    private static final URI PAGE = URI.create("/account/colleagues");

    @Inject
    CurrentUser user;

    @Inject
    CustomerFile file;

    @Inject
    Invitations invitations;

    @Inject
    Messages texts;

    /** A colleague with an account. */
    public record Colleague(String name, String email, boolean manager, Instant seenAt) {
        static Colleague of(Account account) {
            return new Colleague(
                    account.name, account.email, account.roles.contains(Role.CUSTOMER_MANAGER), account.seenAt);
        }
    }

    @CheckedTemplate(basePath = "accounts")
    static class Templates {
        static native TemplateInstance colleagues(
                String organisation,
                List<Colleague> colleagues,
                Page<PendingInvitation> pending,
                boolean mayInvite,
                InviteForm invite,
                FormErrors errors);
    }

    /** @param page of the invitations that are out */
    @GET
    public TemplateInstance colleagues(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return page(InviteForm.empty(), FormErrors.none(), page);
    }

    @POST
    @Path("invitations")
    @RolesAllowed(Role.CUSTOMER_MANAGER)
    public Response invite(@RestForm @DefaultValue("") String email) {
        Organisation own = own();
        if (!MailAddress.valid(email.strip())) {
            String reason = texts.of(CustomersMessages.class).errorEmail();
            return CustomerResource.html(
                    400, page(new InviteForm(email, null), FormErrors.none().add("email", reason), 1));
        }
        String link = invitations.invite(own, email.strip());
        return CustomerResource.html(201, page(new InviteForm("", link), FormErrors.none(), 1));
    }

    @POST
    @Path("invitations/{id}/withdrawal")
    @RolesAllowed(Role.CUSTOMER_MANAGER)
    public Response withdraw(@RestPath long id) {
        invitations.withdraw(own(), id);
        return Response.seeOther(PAGE).build();
    }

    private Organisation own() {
        String code = user.viewer().organisationCode();
        if (code == null) {
            throw new NotFoundException();
        }
        return file.organisation(code);
    }

    private TemplateInstance page(InviteForm invite, FormErrors errors, int number) {
        Organisation own = own();
        return Templates.colleagues(
                own.name,
                Account.<Account>list("organisationCode = ?1 order by name", own.code).stream()
                        .map(Colleague::of)
                        .toList(),
                invitations.pending(own, number, Integer.parseInt(Page.DEFAULT_SIZE)),
                user.viewer().has(Role.CUSTOMER_MANAGER),
                invite,
                errors);
    }
}
