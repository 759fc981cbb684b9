package org.askwell.downloads.grants;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where release managers keep the groups of customers. */
@Path("/desk/customer-groups")
@RolesAllowed(Role.RELEASE_MANAGER)
public class GroupResource {

    @Inject
    CurrentUser user;

    @Inject
    GroupDesk desk;

    @Inject
    Messages texts;

    /** What stands in the form. */
    static class Typed {

        @RestForm
        String code;

        @RestForm
        String nameEn;

        @RestForm
        String nameZh;

        @RestForm
        String members;

        @RestForm
        boolean exportCleared;

        @RestForm
        Integer version;

        GroupFacts facts() {
            return new GroupFacts(text(code), text(nameEn), text(nameZh), text(members), exportCleared, version);
        }

        /** A field that was not sent is an empty one. */
        private static String text(String field) {
            return field == null ? "" : field.strip();
        }
    }

    /** A group in the list. */
    public record Row(String code, String name, int members, boolean exportCleared) {}

    @CheckedTemplate(basePath = "grants")
    static class Templates {
        static native TemplateInstance groups(Page<Row> groups, String base);

        static native TemplateInstance group(GroupFacts facts, FormErrors errors);
    }

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return Templates.groups(
                CustomerGroup.page(page, Integer.parseInt(Page.DEFAULT_SIZE))
                        .map(group -> new Row(
                                group.code,
                                group.name(user.viewer().language()),
                                group.members.size(),
                                group.exportCleared)),
                "/desk/customer-groups?");
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return Templates.group(GroupFacts.none(), FormErrors.none());
    }

    @GET
    @Path("{code}")
    public TemplateInstance group(String code) {
        CustomerGroup group = CustomerGroup.withCode(code).orElseThrow(NotFoundException::new);
        return Templates.group(GroupFacts.of(group), FormErrors.none());
    }

    @POST
    public Response keep(@BeanParam Typed typed) {
        GroupFacts facts = typed.facts();
        GrantMessages words = texts.of(GrantMessages.class);
        FormErrors errors = facts.errors(words);
        if (facts.version() == null && CustomerGroup.withCode(facts.code()).isPresent()) {
            errors.add("code", words.errorCodeTaken());
        }
        if (errors.any()) {
            return Response.status(400)
                    .type(MediaType.TEXT_HTML_TYPE)
                    .entity(Templates.group(facts, errors))
                    .build();
        }
        desk.keep(facts);
        return Response.seeOther(URI.create("/desk/customer-groups")).build();
    }
}
