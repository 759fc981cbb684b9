package org.askwell.downloads.grants;

import java.util.LinkedHashMap;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import org.askwell.accounts.Language;
import org.askwell.accounts.Role;
import org.askwell.customers.ContractTerms;
import org.askwell.downloads.Decider;
import org.askwell.downloads.Patch;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;

/** Where release managers lay down how a patch is released. */
@Path("/desk/patches/{key}/plan")
@RolesAllowed(Role.RELEASE_MANAGER)
public class PlanResource {

    @Inject
    CurrentUser user;

    @Inject
    PlanDesk desk;

    @Inject
    ContractTerms terms;

    @Inject
    Messages texts;

    /** Something to choose. */
    public record Choice(String code, String name) {}

    @CheckedTemplate(basePath = "grants")
    static class Templates {
        static native TemplateInstance plan(
                String key,
                String title,
                PlanFacts facts,
                List<Choice> groups,
                List<ContractTerms.Term> levels,
                List<Decider> deciders,
                FormErrors errors);
    }

    @GET
    public TemplateInstance plan(String key) {
        Patch patch = desk.patch(key);
        return page(patch, desk.facts(patch), FormErrors.none());
    }

    /**
     * @param group the codes of all groups that the form showed
     * @param day the first day of each of them, or an empty text
     */
    @POST
    public Response keep(
            String key,
            @RestForm @DefaultValue("") String opensOn,
            @RestForm @DefaultValue("false") boolean exportControlled,
            @RestForm @DefaultValue("RELEASE_MANAGER") Decider decider,
            @RestForm @Size(max = Page.MAX_SIZE) List<String> levels,
            @RestForm @Size(max = Page.MAX_SIZE) List<String> group,
            @RestForm @Size(max = Page.MAX_SIZE) List<String> day,
            @RestForm Integer version) {
        Patch patch = desk.patch(key);
        var stages = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(group.size(), day.size()); i++) {
            stages.put(group.get(i), day.get(i).strip());
        }
        var facts = new PlanFacts(opensOn.strip(), exportControlled, decider, levels, stages, version);
        FormErrors errors = facts.errors(texts.of(GrantMessages.class), terms);
        if (errors.any()) {
            return Response.status(400)
                    .type(MediaType.TEXT_HTML_TYPE)
                    .entity(page(patch, facts, errors))
                    .build();
        }
        desk.keep(key, facts);
        return Response.seeOther(UriBuilder.fromPath("/desk/patches/{key}").build(key))
                .build();
    }

    private TemplateInstance page(Patch patch, PlanFacts facts, FormErrors errors) {
        Language language = user.viewer().language();
        return Templates.plan(
                patch.patchKey,
                patch.title(language),
                facts,
                CustomerGroup.choices().stream()
                        .map(group -> new Choice(group.code, group.name(language)))
                        .toList(),
                terms.levels(language),
                List.of(Decider.values()),
                errors);
    }
}
