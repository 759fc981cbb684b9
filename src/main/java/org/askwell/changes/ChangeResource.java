package org.askwell.changes;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Viewer;
import org.askwell.customers.Product;
import org.askwell.files.FileDelivery;
import org.askwell.web.Page;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Changes, to read. */
@Path("/changes")
@Authenticated
class ChangeResource {

    @Inject
    CurrentUser user;

    @Inject
    Session database;

    @Inject
    ChangePages pages;

    @Inject
    Verification verification;

    @Inject
    FileDelivery delivery;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Authenticated
    public TemplateInstance list(
            @RestQuery @DefaultValue("open") ChangeListing.Progress progress,
            @RestQuery @DefaultValue("") String state,
            @RestQuery @DefaultValue("") @Size(max = 60) String product,
            @RestQuery("q") @DefaultValue("") @Size(max = 200) String words,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        Viewer viewer = user.viewer();
        var asked = ChangeListing.of(progress, state, product, words);
        var counts = new EnumMap<ChangeListing.Progress, Long>(ChangeListing.Progress.class);
        Arrays.stream(ChangeListing.Progress.values())
                .forEach(each ->
                        counts.put(each, ChangeQuery.of(viewer, asked.of(each)).count(database)));
        return ChangeTemplates.list(
                ChangeQuery.of(viewer, asked).page(database, page, Integer.parseInt(Page.DEFAULT_SIZE)),
                asked,
                counts,
                Product.inOrder(),
                !viewer.staff() && viewer.organisationCode() != null);
    }

    @GET
    @Path("{number}")
    @Produces(MediaType.TEXT_HTML)
    @Authenticated
    public TemplateInstance change(@RestPath String number) {
        return ChangeTemplates.change(pages.of(user.viewer(), number, TypedStep.nothing()), TypedStep.nothing());
    }

    /** The update record, to print and to check. */
    @GET
    @Path("{number}/record")
    @Produces(MediaType.TEXT_HTML)
    @Authenticated
    public TemplateInstance record(@RestPath String number) {
        ChangePage page = pages.of(user.viewer(), number, TypedStep.nothing());
        return ChangeTemplates.record(
                page, verification.of(page.change()), Verification.signable(ChangeRecord.of(page.change())));
    }

    /** The canonical text of all records, whose SHA-256 the page of the record shows. */
    @GET
    @Path("{number}/record.txt")
    @Authenticated
    public Response text(@RestPath String number) {
        ChangeRequest change = ChangeRequest.visibleTo(user.viewer(), number).orElseThrow(NotFoundException::new);
        return Response.ok(Verification.text(ChangeRecord.of(change)))
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .header("Content-Disposition", FileDelivery.disposition(number + ".txt"))
                .build();
    }

    /** A file that came with a step, for whoever sees the change (T01, T14). */
    @GET
    @Path("{number}/files/{id}")
    @Authenticated
    public Response file(@RestPath String number, @RestPath UUID id) {
        return ChangeRequest.visibleTo(user.viewer(), number)
                .flatMap(change -> ChangeFile.of(change, id))
                .map(attached -> delivery.send(attached.file))
                .orElseThrow(NotFoundException::new);
    }
}
