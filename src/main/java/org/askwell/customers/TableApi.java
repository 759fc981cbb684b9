package org.askwell.customers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.Role;
import org.askwell.customers.ImportReport.Problem;
import org.askwell.customers.tables.Sheet;
import org.askwell.customers.tables.SheetReader;
import org.askwell.customers.tables.UnreadableSheetException;
import org.askwell.files.FileDelivery;
import org.askwell.web.Csv;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Tables of customers over REST: the body is a workbook (.xlsx) or comma-separated values (R24). */
@Path("/api/v1/customer-tables/{kind}")
@RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
class TableApi {

    @Inject
    CustomerImport imports;

    @Inject
    CustomerExport export;

    @Inject
    Messages texts;

    /**
     * What became of a table, or would.
     *
     * @param written whether everything was written; nothing is as long as something is wrong
     */
    record Outcome(boolean written, int fresh, int changed, int same, Page<Problem> problems) {}

    /** @param format {@code xlsx}, or anything else for comma-separated values */
    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    public Response table(@RestPath ImportKind kind, @RestQuery @DefaultValue("csv") String format) {
        boolean workbook = "xlsx".equals(format);
        CustomerExport.Table table = export.of(kind);
        String name = kind.name().toLowerCase(Locale.ROOT) + (workbook ? ".xlsx" : ".csv");
        return FileDelivery.made(
                workbook ? table.workbook() : table.csv(), workbook ? FileDelivery.XLSX : Csv.MEDIA_TYPE, name);
    }

    /**
     * Writes a table, all of it or nothing; 409 with everything that is wrong if something is.
     *
     * @param preview whether it is only looked at
     * @param page of what is wrong
     */
    @POST
    @Consumes({"text/csv", FileDelivery.XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    public Response take(
            @RestPath ImportKind kind,
            @RestQuery @DefaultValue("false") boolean preview,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size,
            InputStream body)
            throws IOException {
        try {
            Sheet sheet = sheet(body);
            ImportReport report = preview ? imports.preview(kind, sheet) : imports.write(kind, sheet);
            boolean good = report.problems().isEmpty();
            return Response.status(good || preview ? 200 : 409)
                    .entity(outcome(report, good && !preview, page, size))
                    .build();
        } catch (UnreadableSheetException e) {
            String reason = texts.of(TableMessages.class).unreadable(e.reason(), Sheet.LINES);
            return FileProblem.invalid(FormErrors.none().add("table", reason), texts.of(CustomersMessages.class));
        }
    }

    private static Sheet sheet(InputStream body) throws IOException, UnreadableSheetException {
        java.nio.file.Path copy = Files.createTempFile("table", "");
        try {
            Files.copy(body, copy, StandardCopyOption.REPLACE_EXISTING);
            return SheetReader.read(copy);
        } finally {
            Files.delete(copy);
        }
    }

    private static Outcome outcome(ImportReport report, boolean written, int page, int size) {
        List<Problem> shown = report.problems().stream()
                .skip((long) (page - 1) * size)
                .limit(size)
                .toList();
        return new Outcome(
                written,
                report.fresh(),
                report.changed(),
                report.same(),
                new Page<>(shown, page, size, report.problems().size()));
    }
}
