package org.askwell.customers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.customers.Installation.Environment;
import org.askwell.customers.Installation.Source;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which versions run at a customer, for programs (R24). Support records them, and the customer's own people, also by a
 * program of theirs; a manager of an organisation above may look.
 */
@Path("/api/v1/organisations/{code}/installations")
@Authenticated
public class InstallationApi {

    @Inject
    CustomerFile file;

    @Inject
    Installations installations;

    @Inject
    Messages texts;

    @Inject
    Clock clock;

    /** An installed product. */
    public record Document(
            String product,
            Environment environment,
            String version,
            LocalDate since,
            Source source,
            Instant recordedAt) {
        static Document of(Installation installation) {
            return new Document(
                    installation.product.code,
                    installation.environment,
                    installation.version,
                    installation.since,
                    installation.source,
                    installation.recordedAt);
        }
    }

    /** @param since the first day with the version, or null if that is not known */
    record Given(String version, LocalDate since) {}

    @GET
    @Transactional
    public Page<Document> installations(
            String code,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return Installation.of(file.organisation(code), page, size).map(Document::of);
    }

    @PUT
    @Path("{product}/{environment}")
    public Response record(String code, String product, String environment, @NotNull Given given) {
        Organisation organisation = file.kept(code);
        var facts = new InstallationFacts(
                product,
                environment,
                given.version() == null ? "" : given.version(),
                given.since() == null ? "" : given.since().toString());
        CustomersMessages words = texts.of(CustomersMessages.class);
        FormErrors errors = facts.errors(LocalDate.now(clock), words, texts.of(CustomerFileMessages.class));
        return errors.any()
                ? FileProblem.invalid(errors, words)
                : Response.ok(Document.of(installations.record(organisation, facts)))
                        .build();
    }

    @DELETE
    @Path("{product}/{environment}")
    public void remove(String code, String product, String environment) {
        installations.remove(
                file.kept(code),
                product,
                InstallationFacts.environmentNamed(environment).orElseThrow(NotFoundException::new));
    }
}
