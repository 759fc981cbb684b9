package org.askwell.knowledge.editor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Language;
import org.askwell.accounts.Role;
import org.askwell.knowledge.ArticleCheck;
import org.askwell.knowledge.KnowledgeMessages;
import org.askwell.knowledge.Markdown;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestForm;

/** What a text will look like while it is typed. */
@Path("/editor/preview")
class PreviewResource {

    @Inject
    Messages words;

    @CheckedTemplate(basePath = "knowledge/editor")
    static class Templates {
        static native TemplateInstance preview(String title, Markdown text, Language language);
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Role.EDITOR, Role.ADMIN})
    public TemplateInstance preview(
            @RestForm String title,
            @RestForm @Size(max = ArticleCheck.MAX_BODY) String body,
            @RestForm String language) {
        return Templates.preview(
                title == null ? "" : title,
                Markdown.of(body == null ? "" : body, words.of(KnowledgeMessages.class)::permalink),
                Language.ofTag(language).orElse(Language.EN));
    }
}
