package org.askwell.knowledge.imports;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Bulk import as a job: sent in one request, followed with others. */
@jakarta.ws.rs.Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.EDITOR, Role.ADMIN})
public class ImportApi {

    @Inject
    CurrentUser user;

    @Inject
    Imports imports;

    @Inject
    Messages words;

    /** A refused line. */
    record Refused(int line, RowFlaw reason, String message) {}

    /** How far a job is; the refused lines come in pages. */
    record Progress(
            long id,
            ImportJob.State state,
            int done,
            int total,
            int errorCount,
            Instant startedAt,
            Instant finishedAt,
            int page,
            int size,
            List<Refused> errors) {}

    @POST
    @jakarta.ws.rs.Path("/articles")
    @Consumes("application/x-ndjson")
    public Response start(InputStream rows) throws IOException {
        Path file = Files.createTempFile("askwell-import", ".ndjson");
        Files.copy(rows, file, StandardCopyOption.REPLACE_EXISTING);
        ImportJob job = imports.start(file, "API", user.account().name);
        URI location = URI.create("/api/v1/imports/" + job.id);
        return Response.accepted(progress(job, new Page<>(List.of(), 1, Page.MAX_SIZE, 0)))
                .location(location)
                .build();
    }

    @GET
    @jakarta.ws.rs.Path("/{id}")
    @Transactional
    public Progress progress(
            long id,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue("100") @Min(1) @Max(Page.MAX_SIZE) int size) {
        ImportJob job = ImportJob.<ImportJob>findByIdOptional(id).orElseThrow(NotFoundException::new);
        return progress(job, ImportError.of(job, page, size));
    }

    private Progress progress(ImportJob job, Page<ImportError> errors) {
        return new Progress(
                job.id,
                job.state,
                job.done,
                job.total,
                job.errors,
                job.startedAt,
                job.finishedAt,
                errors.number(),
                errors.size(),
                errors.items().stream()
                        .map(error -> new Refused(
                                error.line,
                                error.flaw,
                                words.of(ImportMessages.class).flaw(error.flaw)))
                        .toList());
    }
}
