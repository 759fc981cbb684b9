package org.askwell.changes;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.files.FileDelivery;
import org.jboss.resteasy.reactive.RestPath;

/** The steps of a change over REST, its files and its record. */
@Path("/api/v1/changes/{number}")
@Authenticated
class ChangeStepApi {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    ChangeDesk desk;

    @Inject
    Signing signing;

    @Inject
    Verification verification;

    @Inject
    FileDelivery delivery;

    /**
     * What is written down with a step.
     *
     * @param version the version it is based on, or null for any
     */
    record Taken(
            Map<@NotNull String, @NotNull String> facts, @Size(max = 10) List<@NotNull UUID> files, Integer version) {}

    /** @param sha256 of the record that was read, as {@code GET …/record} gives it */
    record Signature(@NotNull String name, @NotNull String sha256) {}

    @POST
    @Path("steps/{step}")
    @Authenticated
    @Transactional
    public ChangeJson take(@RestPath String step, @Valid @NotNull Taken taken) {
        Step wanted = Step.fromForm(step).orElseThrow(NotFoundException::new);
        ChangeRequest change =
                desk.take(user.viewer(), number, wanted, new Entry(taken.facts(), taken.files(), taken.version()));
        return ChangeJson.from(change, user.viewer());
    }

    /** Signs the record; needs a token from a login of just now (RFC 9470). */
    @POST
    @Path("signature")
    @Authenticated
    @Transactional
    public ChangeJson sign(@Valid @NotNull Signature signature) {
        return ChangeJson.from(
                signing.sign(user.viewer(), number, signature.name(), signature.sha256()), user.viewer());
    }

    /** @return the canonical text of all records, one in each line; its SHA-256 is what is signed */
    @GET
    @Path("record")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Authenticated
    public String record() {
        return Verification.text(ChangeRecord.of(change()));
    }

    /** Whether every record is as it was written, and what is wrong with which. */
    @GET
    @Path("verification")
    @Authenticated
    public Verification.Verdict verify() {
        return verification.of(change());
    }

    @GET
    @Path("files/{id}")
    @Authenticated
    public Response file(@RestPath UUID id) {
        return ChangeFile.of(change(), id)
                .map(attached -> delivery.send(attached.file))
                .orElseThrow(NotFoundException::new);
    }

    private ChangeRequest change() {
        return ChangeRequest.visibleTo(user.viewer(), number).orElseThrow(NotFoundException::new);
    }
}
