package org.askwell.customers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

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
import org.askwell.web.Problem;
import org.jboss.resteasy.reactive.RestQuery;

/** Customers and their contracts for programs: staff see all of them, everybody else the own one. */
@Path("/api/v1/organisations")
@Authenticated
public class OrganisationApi {

    private static final int WORDS_CHARACTERS = 100;

    @Inject
    CurrentUser user;

    @Inject
    CustomerFile file;

    @Inject
    Invitations invitations;

    @Inject
    ContractTerms terms;

    @Inject
    Messages texts;

    @Inject
    Clock clock;

    /** A customer. */
    public record Document(String code, String name) {
        static Document of(Organisation organisation) {
            return new Document(organisation.code, organisation.name);
        }
    }

    /** A contract; {@code endsOn} is its last day; what was not agreed is null. */
    public record ContractDocument(
            Long id,
            String product,
            String installedVersion,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate warrantyEndsOn,
            String serviceLevel,
            String calendar,
            boolean active,
            int version) {}

    /** What is to be known about a contract. */
    record ContractGiven(
            String product,
            String installedVersion,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate warrantyEndsOn,
            String serviceLevel,
            String calendar,
            Integer version) {
        ContractFacts facts() {
            return new ContractFacts(
                    product,
                    installedVersion,
                    text(startsOn),
                    text(endsOn),
                    text(warrantyEndsOn),
                    serviceLevel,
                    calendar,
                    version);
        }

        private static String text(LocalDate day) {
            return day == null ? null : day.toString();
        }
    }

    /** Whom to invite. */
    record Invited(String email) {}

    /** The link, told this once. */
    public record Invitation(String link) {}

    @GET
    public Page<Document> list(
            @RestQuery @DefaultValue("") @Size(max = WORDS_CHARACTERS) String q,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return Organisation.visibleTo(user.viewer(), q.strip(), page, size).map(Document::of);
    }

    @GET
    @Path("{code}")
    public Document organisation(String code) {
        return Document.of(file.organisation(code));
    }

    @GET
    @Path("{code}/contracts")
    public List<ContractDocument> contracts(String code) {
        return Contract.of(file.organisation(code).code).stream()
                .map(this::document)
                .toList();
    }

    @POST
    @Path("{code}/contracts")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    public Response add(String code, @NotNull ContractGiven given) {
        file.organisation(code);
        return keep(201, code, null, given.facts());
    }

    @PUT
    @Path("{code}/contracts/{id}")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    public Response change(String code, Long id, @NotNull ContractGiven given) {
        file.contract(code, id);
        return keep(200, code, id, given.facts());
    }

    private Response keep(int status, String code, Long id, ContractFacts facts) {
        FormErrors errors = facts.errors(words(), terms);
        return errors.any()
                ? invalid(errors)
                : Response.status(status)
                        .entity(document(file.keep(code, id, facts)))
                        .build();
    }

    /** For supervisors and administrators, and for the customer's own manager. */
    @POST
    @Path("{code}/invitations")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN, Role.CUSTOMER_MANAGER})
    public Response invite(String code, @NotNull Invited invited) {
        Organisation organisation = invitable(code);
        if (!MailAddress.valid(invited.email())) {
            return invalid(FormErrors.none().add("email", words().errorEmail()));
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

    private ContractDocument document(Contract contract) {
        return new ContractDocument(
                contract.id,
                contract.product.code,
                contract.installedVersion,
                contract.startsOn,
                contract.endsOn,
                contract.warrantyEndsOn,
                contract.serviceLevel,
                contract.calendar,
                contract.activeOn(LocalDate.now(clock)),
                contract.version);
    }

    private Response invalid(FormErrors errors) {
        return Response.status(400)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem(
                        "about:blank",
                        words().problemInvalid(),
                        400,
                        words().problemInvalidDetail(),
                        errors.byField().entrySet().stream()
                                .map(field -> new Problem.Violation(field.getKey(), field.getValue()))
                                .toList()))
                .build();
    }

    private CustomersMessages words() {
        return texts.of(CustomersMessages.class);
    }
}
