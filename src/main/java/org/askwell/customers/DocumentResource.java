package org.askwell.customers;

import java.io.IOException;
import java.time.Instant;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.customers.CustomerDocument.Kind;
import org.askwell.files.FileDelivery;
import org.askwell.files.FileTooLargeException;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The documents of a customer: support sees all, the customer's people those that are shown to them (R24, T01). */
@Path("/organisations/{code}/documents")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR, Role.ADMIN, Role.AUDITOR, Role.CUSTOMER, Role.CUSTOMER_MANAGER
})
public class DocumentResource {

    @Inject
    CurrentUser user;

    @Inject
    CustomerFile file;

    @Inject
    Documents documents;

    @Inject
    FileDelivery delivery;

    @Inject
    Messages texts;

    /** A document as the list shows it. */
    public record Row(Long id, String name, long size, Kind kind, boolean shared, Instant addedAt) {
        static Row of(CustomerDocument document) {
            return new Row(
                    document.id,
                    document.file.name,
                    document.file.size,
                    document.kind,
                    document.shared,
                    document.addedAt);
        }
    }

    @CheckedTemplate(basePath = "customers")
    static class Templates {
        static native TemplateInstance documents(
                CustomerResource.Head customer,
                Page<Row> documents,
                String base,
                boolean mayEdit,
                Kind chosen,
                Kind[] kinds,
                FormErrors errors);
    }

    @GET
    @Transactional
    public TemplateInstance documents(
            String code, @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return page(file.organisation(code), Kind.CONTRACT, FormErrors.none(), page);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.WILDCARD)
    @Transactional
    public Response document(String code, Long id) {
        return delivery.send(found(code, id).file);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    public Response add(
            String code,
            @RestForm("document") FileUpload upload,
            @RestForm @DefaultValue("OTHER") Kind kind,
            @RestForm @DefaultValue("false") boolean shared)
            throws IOException {
        Organisation organisation = file.organisation(code);
        var words = texts.of(CustomerFileMessages.class);
        if (upload == null || upload.size() == 0) {
            return wrong(organisation, kind, words.errorFile());
        }
        try {
            documents.add(organisation, upload.uploadedFile(), upload.fileName(), kind, shared);
        } catch (FileTooLargeException e) {
            return wrong(organisation, kind, words.errorTooLarge());
        }
        return back(code);
    }

    @POST
    @Path("{id}/sharing")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    @Transactional
    public Response share(String code, Long id, @RestForm @DefaultValue("false") boolean shared) {
        documents.share(found(code, id), shared);
        return back(code);
    }

    @POST
    @Path("{id}/removal")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    @Transactional
    public Response remove(String code, Long id) {
        documents.remove(found(code, id));
        return back(code);
    }

    private CustomerDocument found(String code, Long id) {
        return CustomerDocument.visibleTo(user.viewer(), file.organisation(code), id)
                .orElseThrow(NotFoundException::new);
    }

    private Response wrong(Organisation organisation, Kind kind, String reason) {
        return CustomerResource.html(
                400, page(organisation, kind, FormErrors.none().add("document", reason), 1));
    }

    private static Response back(String code) {
        return Response.seeOther(
                        UriBuilder.fromPath("/organisations/{code}/documents").build(code))
                .build();
    }

    private TemplateInstance page(Organisation organisation, Kind chosen, FormErrors errors, int number) {
        boolean mayEdit = user.viewer().has(Role.SUPERVISOR) || user.viewer().admin();
        return Templates.documents(
                CustomerResource.Head.of(organisation),
                CustomerDocument.visibleTo(user.viewer(), organisation, number, Integer.parseInt(Page.DEFAULT_SIZE))
                        .map(Row::of),
                "/organisations/" + organisation.code + "/documents?",
                mayEdit,
                chosen,
                Kind.values(),
                errors);
    }
}
