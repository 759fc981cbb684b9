package org.askwell.customers;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The customer file (R24) as staff see it, and inviting people on a customer's behalf. */
@Path("/desk/customers")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR, Role.EDITOR, Role.RELEASE_MANAGER, Role.ADMIN, Role.AUDITOR})
public class CustomerResource {

    private static final int WORDS_CHARACTERS = 100;

    @Inject
    CurrentUser user;

    @Inject
    CustomerFile file;

    @Inject
    Invitations invitations;

    @Inject
    Messages texts;

    @Inject
    Clock clock;

    /** A customer in the list, with the one it is a part of, or null, and the products that are covered today. */
    public record Row(String code, String name, String above, List<String> covered) {}

    /** A customer's own facts. */
    public record Head(String code, String name, String phone) {
        static Head of(Organisation organisation) {
            return new Head(organisation.code, organisation.name, organisation.phone);
        }
    }

    /**
     * Where a customer is in its tree.
     *
     * @param above from the top down to the one it is a part of
     * @param below how many there are below it
     */
    public record Place(List<Head> above, int below) {
        static Place of(Organisation organisation) {
            var above = new ArrayDeque<Head>();
            for (Organisation each = organisation.parent; each != null; each = each.parent) {
                above.addFirst(Head.of(each));
            }
            return new Place(
                    List.copyOf(above),
                    Organisation.codesBelow(organisation.code).size());
        }
    }

    /** A person to reach. */
    public record ContactRow(Long id, String name, String position, String phone, String email) {
        static ContactRow of(Contact contact) {
            return new ContactRow(contact.id, contact.name, contact.position, contact.phone, contact.email);
        }
    }

    /** Which list a page number is about. */
    public enum Part {
        INVITATIONS,
        CONTRACTS,
        CONTACTS
    }

    /** A page of one of the lists; the others begin. */
    private record At(Part part, int page) {

        static At beginning() {
            return new At(Part.INVITATIONS, 1);
        }

        int of(Part other) {
            return part == other ? page : 1;
        }
    }

    @CheckedTemplate(basePath = "customers")
    static class Templates {
        static native TemplateInstance list(
                Page<Row> customers, String words, String above, boolean mayEdit, String base);

        static native TemplateInstance customer(
                Head customer,
                Place place,
                Page<ContractRow> contracts,
                Page<ContactRow> contacts,
                boolean mayEdit,
                boolean supports,
                Page<PendingInvitation> pending,
                InviteForm invite,
                FormErrors errors);
    }

    /** @param above the code of the one whose parts are asked for, or empty */
    @GET
    @Transactional
    public TemplateInstance list(
            @RestQuery @DefaultValue("") @Size(max = WORDS_CHARACTERS) String q,
            @RestQuery @DefaultValue("") @Size(max = WORDS_CHARACTERS) String above,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        String words = q.strip();
        var found =
                Organisation.visibleTo(user.viewer(), words, above.strip(), page, Integer.parseInt(Page.DEFAULT_SIZE));
        String base = UriBuilder.fromPath("/desk/customers")
                .queryParam("q", "{words}")
                .queryParam("above", "{above}")
                .build(words, above.strip())
                .toString();
        return Templates.list(found.map(this::row), words, above.strip(), mayEdit(), base + "&");
    }

    private Row row(Organisation organisation) {
        return new Row(
                organisation.code,
                organisation.name,
                organisation.parent == null ? null : organisation.parent.name,
                contracts(organisation.code).stream()
                        .filter(ContractRow::active)
                        .map(ContractRow::product)
                        .distinct()
                        .toList());
    }

    private List<ContractRow> contracts(String code) {
        return ContractRow.of(code, user.viewer().language(), LocalDate.now(clock));
    }

    /** @param list the one of which that page is shown; the others begin */
    @GET
    @Path("{code}")
    @Transactional
    public TemplateInstance customer(
            String code,
            @RestQuery @DefaultValue("INVITATIONS") Part list,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return page(code, InviteForm.empty(), FormErrors.none(), new At(list, page));
    }

    @POST
    @Path("{code}/invitations")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    public Response invite(String code, @RestForm @DefaultValue("") String email) {
        Organisation organisation = file.organisation(code);
        if (!MailAddress.valid(email.strip())) {
            String reason = texts.of(CustomersMessages.class).errorEmail();
            return html(
                    400,
                    page(code, new InviteForm(email, null), FormErrors.none().add("email", reason), At.beginning()));
        }
        String link = invitations.invite(organisation, email.strip());
        return html(201, page(code, new InviteForm("", link), FormErrors.none(), At.beginning()));
    }

    @POST
    @Path("{code}/invitations/{id}/withdrawal")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    public Response withdraw(String code, long id) {
        invitations.withdraw(file.organisation(code), id);
        return Response.seeOther(pageOf(code)).build();
    }

    private TemplateInstance page(String code, InviteForm invite, FormErrors errors, At at) {
        int size = Integer.parseInt(Page.DEFAULT_SIZE);
        Organisation organisation = file.organisation(code);
        return Templates.customer(
                Head.of(organisation),
                Place.of(organisation),
                ContractRow.of(code, user.viewer().language(), LocalDate.now(clock), at.of(Part.CONTRACTS), size),
                Contact.of(organisation, at.of(Part.CONTACTS), size).map(ContactRow::of),
                mayEdit(),
                user.viewer().support() || user.viewer().admin(),
                invitations.pending(organisation, at.of(Part.INVITATIONS), size),
                invite,
                errors);
    }

    private boolean mayEdit() {
        return user.viewer().has(Role.SUPERVISOR) || user.viewer().admin();
    }

    static URI pageOf(String code) {
        return UriBuilder.fromPath("/desk/customers/{code}").build(code);
    }

    static Response html(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page)
                .build();
    }
}
