package org.askwell.customers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.Role;
import org.askwell.customers.Installation.Environment;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/** The contracts of a customer for programs. */
@Path("/api/v1/organisations/{code}/contracts")
@Authenticated
public class ContractApi {

    @Inject
    CustomerFile file;

    @Inject
    Installations installations;

    @Inject
    ContractTerms terms;

    @Inject
    Messages texts;

    @Inject
    Clock clock;

    /**
     * A contract; {@code endsOn} is its last day; what was not agreed is null.
     *
     * @param installedVersion what the customer runs of the main product in production
     * @param approver the user name of whoever approves changes
     * @param patchApproval who approves requests for patches; null for whoever the release plan of the patch names
     * @param unitsLeft null if no units were ever bought
     */
    public record Document(
            Long id,
            String number,
            String product,
            List<String> alsoCovered,
            String installedVersion,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate warrantyEndsOn,
            String serviceLevel,
            String calendar,
            String approver,
            PatchApproval patchApproval,
            Integer unitsLeft,
            boolean active,
            int version) {}

    /**
     * What is to be known about a contract.
     *
     * @param installedVersion recorded as what runs in production since an unknown day; null changes nothing
     */
    record Given(
            String number,
            String product,
            List<String> alsoCovered,
            String installedVersion,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate warrantyEndsOn,
            String serviceLevel,
            String calendar,
            String approver,
            String patchApproval,
            Integer version) {

        ContractFacts facts() {
            return new ContractFacts(
                    number,
                    product,
                    alsoCovered == null ? List.of() : alsoCovered,
                    text(startsOn),
                    text(endsOn),
                    text(warrantyEndsOn),
                    serviceLevel,
                    calendar,
                    approver,
                    patchApproval,
                    version);
        }

        InstallationFacts installation() {
            return new InstallationFacts(text(product), Environment.PRODUCTION.name(), installedVersion, "");
        }

        private static String text(Object fact) {
            return fact == null ? "" : fact.toString();
        }
    }

    @GET
    public List<Document> contracts(String code) {
        return Contract.of(file.organisation(code).code).stream()
                .map(this::document)
                .toList();
    }

    @POST
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    @Transactional
    public Response add(String code, @NotNull Given given) {
        return keep(201, file.organisation(code), null, given);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    @Transactional
    public Response change(String code, Long id, @NotNull Given given) {
        file.contract(code, id);
        return keep(200, file.organisation(code), id, given);
    }

    private Response keep(int status, Organisation organisation, Long id, Given given) {
        CustomersMessages words = texts.of(CustomersMessages.class);
        CustomerFileMessages more = texts.of(CustomerFileMessages.class);
        FormErrors errors = given.facts().errors(organisation, id, words, more, terms);
        if (given.installedVersion() != null) {
            String reason = given.installation()
                    .errors(LocalDate.now(clock), words, more)
                    .of("version");
            if (reason != null) {
                errors.add("installedVersion", reason);
            }
        }
        if (errors.any()) {
            return FileProblem.invalid(errors, words);
        }
        Contract contract = file.keep(organisation.code, id, given.facts());
        if (given.installedVersion() != null) {
            installations.record(organisation, given.installation());
            Contract.getEntityManager().refresh(contract);
        }
        return Response.status(status).entity(document(contract)).build();
    }

    private Document document(Contract contract) {
        return new Document(
                contract.id,
                contract.number,
                contract.product.code,
                contract.alsoCovered.stream().map(each -> each.code).sorted().toList(),
                contract.installedVersion,
                contract.startsOn,
                contract.endsOn,
                contract.warrantyEndsOn,
                contract.serviceLevel,
                contract.calendar,
                contract.approver == null ? null : contract.approver.username,
                contract.patchApproval,
                UnitEntry.left(contract),
                contract.activeOn(LocalDate.now(clock)),
                contract.version);
    }
}
