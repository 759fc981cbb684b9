package org.askwell.customers;

import java.time.Instant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Role;
import org.askwell.customers.UnitEntry.Kind;
import org.askwell.web.FormErrors;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What was bought of a contract's paid units, and what visits and tickets used up (R11). */
@Path("/desk/customers/{code}/contracts/{id}/units")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR, Role.ADMIN})
public class UnitResource {

    @Inject
    CustomerFile file;

    @Inject
    UnitLedger ledger;

    /** An entry of the ledger. */
    public record Row(Instant at, Kind kind, int units, int balance, String note, String by) {
        static Row of(UnitEntry entry) {
            return new Row(entry.at, entry.kind, entry.units, entry.balance, entry.note, entry.by.name);
        }
    }

    @CheckedTemplate(basePath = "customers")
    static class Templates {
        static native TemplateInstance units(
                CustomerResource.Head customer,
                long id,
                String contract,
                Integer left,
                Page<Row> entries,
                String base,
                UnitFacts facts,
                Kind[] kinds,
                FormErrors errors);
    }

    @GET
    @Transactional
    public TemplateInstance units(
            String code, Long id, @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return page(file.contract(code, id), UnitFacts.none(), FormErrors.none(), page);
    }

    @POST
    @Transactional
    public Response enter(
            String code,
            Long id,
            @RestForm @DefaultValue("") String kind,
            @RestForm @DefaultValue("") String units,
            @RestForm @DefaultValue("") String note) {
        Contract contract = file.contract(code, id);
        var facts = new UnitFacts(kind, units.strip(), note.strip());
        FormErrors errors = ledger.enter(contract, facts);
        return errors.any()
                ? CustomerResource.html(400, page(contract, facts, errors, 1))
                : Response.seeOther(UriBuilder.fromPath("/desk/customers/{code}/contracts/{id}/units")
                                .build(code, id))
                        .build();
    }

    private static TemplateInstance page(Contract contract, UnitFacts facts, FormErrors errors, int number) {
        String code = contract.organisation.code;
        return Templates.units(
                CustomerResource.Head.of(contract.organisation),
                contract.id,
                ContractFacts.of(contract).name(),
                UnitEntry.left(contract),
                UnitEntry.of(contract, number, Integer.parseInt(Page.DEFAULT_SIZE))
                        .map(Row::of),
                "/desk/customers/" + code + "/contracts/" + contract.id + "/units?",
                facts,
                Kind.values(),
                errors);
    }
}
