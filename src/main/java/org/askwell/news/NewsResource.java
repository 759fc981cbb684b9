package org.askwell.news;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;
import org.askwell.knowledge.KnowledgeMessages;
import org.askwell.knowledge.Markdown;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The vendor's news (R1, R30). */
@Path("/news")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Transactional
class NewsResource {

    @Inject
    Messages words;

    private static final int PAGE_SIZE = 20;

    @Inject
    CurrentUser user;

    @CheckedTemplate(basePath = "news")
    static class Templates {
        static native TemplateInstance list(Page<NewsItem> items, Viewer viewer);

        static native TemplateInstance item(NewsItem item, Markdown text, Language wanted, boolean translated);
    }

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return Templates.list(NewsItem.page(user.viewer(), page, PAGE_SIZE), user.viewer());
    }

    /** @param language a tag; left out or unknown means the reader's own */
    @GET
    @Path("{key}")
    public TemplateInstance item(@RestPath String key, @RestQuery String language) {
        Viewer viewer = user.viewer();
        Language wanted = Language.ofTag(language).orElse(viewer.language());
        NewsItem item = NewsItem.visibleTo(viewer, key, wanted).orElseThrow(NotFoundException::new);
        boolean translated =
                NewsItem.exactly(viewer, key, item.language.other()).isPresent();
        return Templates.item(
                item, Markdown.of(item.body, words.of(KnowledgeMessages.class)::permalink), wanted, translated);
    }
}
