package org.askwell.customers;

import java.time.Instant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.Role;
import org.askwell.customers.UnitEntry.Kind;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** The paid units of a contract for programs (R11): the customer sees what became of them, support writes it down. */
@Path("/api/v1/organisations/{code}/contracts/{id}/units")
@Authenticated
public class UnitApi {

    @Inject
    CustomerFile file;

    @Inject
    UnitLedger ledger;

    @Inject
    Messages texts;

    /** An entry: how many units came or went, and how many were left then. */
    public record Document(Instant at, Kind kind, int units, int balance, String note) {
        static Document of(UnitEntry entry) {
            return new Document(entry.at, entry.kind, entry.units, entry.balance, entry.note);
        }
    }

    /** @param units a number above 0 of what was bought or used; a correction may be below 0 */
    record Given(String kind, Integer units, String note) {
        UnitFacts facts() {
            return new UnitFacts(
                    kind == null ? "" : kind, units == null ? "" : units.toString(), note == null ? "" : note.strip());
        }
    }

    @GET
    @Transactional
    public Page<Document> units(
            String code,
            Long id,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return UnitEntry.of(file.contract(code, id), page, size).map(Document::of);
    }

    /** Answers with the newest entry, which is this one. */
    @POST
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR, Role.ADMIN})
    @Transactional
    public Response enter(String code, Long id, @NotNull Given given) {
        Contract contract = file.contract(code, id);
        FormErrors errors = ledger.enter(contract, given.facts());
        return errors.any()
                ? FileProblem.invalid(errors, texts.of(CustomersMessages.class))
                : Response.status(201)
                        .entity(Document.of(UnitEntry.of(contract, 1, 1).items().get(0)))
                        .build();
    }
}
