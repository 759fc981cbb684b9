package org.askwell.customers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Customers for programs: staff see all of them, a customer's manager the own one and those below it, everybody else the own
 * one.
 */
@Path("/api/v1/organisations")
@Authenticated
public class OrganisationApi {

    private static final int WORDS_CHARACTERS = 100;
    private static final int TEXT_CHARACTERS = 200;

    @Inject
    CurrentUser user;

    @Inject
    CustomerFile file;

    @Inject
    OrganisationTree tree;

    @Inject
    Invitations invitations;

    @Inject
    Messages texts;

    /** A customer; {@code above} is the code of the one it is a part of, or null. */
    public record Document(String code, String name, String phone, String above, int version) {
        static Document of(Organisation organisation) {
            return new Document(
                    organisation.code,
                    organisation.name,
                    organisation.phone,
                    organisation.parent == null ? null : organisation.parent.code,
                    organisation.version);
        }
    }

    /** What is to be known about an organisation; its code never changes. */
    record Given(
            @Size(max = TEXT_CHARACTERS) String code,
            @Size(max = TEXT_CHARACTERS) String name,
            @Size(max = TEXT_CHARACTERS) String phone,
            @Size(max = TEXT_CHARACTERS) String above,
            Integer version) {
        OrganisationFacts facts(String of, Integer seen) {
            return new OrganisationFacts(text(of), text(name), text(phone), text(above), seen);
        }

        private static String text(String given) {
            return given == null ? "" : given.strip();
        }
    }

    /** Whom to invite. */
    record Invited(String email) {}

    /** The link, told this once. */
    public record Invitation(String link) {}

    @GET
    public Page<Document> list(
            @RestQuery @DefaultValue("") @Size(max = WORDS_CHARACTERS) String q,
            @RestQuery @DefaultValue("") @Size(max = WORDS_CHARACTERS) String above,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return Organisation.visibleTo(user.viewer(), q.strip(), above.strip(), page, size)
                .map(Document::of);
    }

    @GET
    @Path("{code}")
    public Document organisation(String code) {
        return Document.of(file.organisation(code));
    }

    @POST
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    public Response add(@NotNull Given given) {
        OrganisationFacts facts = given.facts(given.code(), null);
        FormErrors errors = facts.errors(null, words(), texts.of(CustomerFileMessages.class));
        return errors.any()
                ? FileProblem.invalid(errors, words())
                : Response.status(201).entity(Document.of(tree.add(facts))).build();
    }

    /** Edits it; with another {@code above} it moves, and all below it too. */
    @PUT
    @Path("{code}")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    public Response change(String code, @NotNull Given given) {
        Organisation organisation = file.organisation(code);
        OrganisationFacts facts = given.facts(code, given.version());
        FormErrors errors = facts.errors(organisation, words(), texts.of(CustomerFileMessages.class));
        return errors.any()
                ? FileProblem.invalid(errors, words())
                : Response.ok(Document.of(tree.change(organisation, facts))).build();
    }

    /** For supervisors and administrators, and for the customer's own manager. */
    @POST
    @Path("{code}/invitations")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN, Role.CUSTOMER_MANAGER})
    public Response invite(String code, @NotNull Invited invited) {
        Organisation organisation = invitable(code);
        if (!MailAddress.valid(invited.email())) {
            return FileProblem.invalid(FormErrors.none().add("email", words().errorEmail()), words());
        }
        return Response.status(201)
                .entity(new Invitation(invitations.invite(organisation, invited.email())))
                .build();
    }

    /** Those that can still be used. */
    @GET
    @Path("{code}/invitations")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN, Role.CUSTOMER_MANAGER})
    public Page<PendingInvitation> pending(
            String code,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return invitations.pending(invitable(code), page, size);
    }

    @DELETE
    @Path("{code}/invitations/{id}")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN, Role.CUSTOMER_MANAGER})
    public void withdraw(String code, long id) {
        invitations.withdraw(invitable(code), id);
    }

    private Organisation invitable(String code) {
        Organisation organisation = file.organisation(code);
        boolean own = code.equals(user.viewer().organisationCode());
        if (!own && !user.viewer().has(Role.SUPERVISOR) && !user.viewer().admin()) {
            throw new ForbiddenException();
        }
        return organisation;
    }

    private CustomersMessages words() {
        return texts.of(CustomersMessages.class);
    }
}
