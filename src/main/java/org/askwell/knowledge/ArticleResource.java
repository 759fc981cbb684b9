package org.askwell.knowledge;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Language;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Reading an article, saying whether it helped, following its changes (R3). */
@Path("/articles/{key}")
@Produces(MediaType.TEXT_HTML)
class ArticleResource {

    @Inject
    Messages words;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "knowledge")
    static class Templates {
        static native TemplateInstance article(ArticlePage page, Viewer viewer);

        static native TemplateInstance revisions(Article article, List<ArticleRevision> revisions, Viewer viewer);
    }

    /** @param language a tag; left out or unknown means the reader's own */
    @GET
    @PermitAll
    @Transactional
    public TemplateInstance article(@RestPath String key, @RestQuery String language, @RestQuery String helpful) {
        Viewer viewer = user.viewer();
        Language wanted = Language.ofTag(language).orElse(viewer.language());
        Article article = Article.visibleInAnyLanguage(viewer, key, wanted).orElseThrow(NotFoundException::new);
        Markdown text = Markdown.of(article.body, words.of(KnowledgeMessages.class)::permalink);
        return Templates.article(ArticlePage.of(article, text, viewer, wanted, "no".equals(helpful)), viewer);
    }

    @GET
    @Path("revisions")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR, Role.EDITOR, Role.RELEASE_MANAGER, Role.ADMIN, Role.AUDITOR
    })
    @Transactional
    public TemplateInstance revisions(@RestPath String key, @RestQuery String language) {
        Article article = exactly(key, language);
        return Templates.revisions(article, ArticleRevision.of(article), user.viewer());
    }

    @POST
    @Path("votes")
    @Authenticated
    @Transactional
    public Response vote(
            @RestPath String key,
            @RestForm String language,
            @RestForm @Pattern(regexp = "yes|no") String helpful,
            @RestForm VoteReason reason,
            @RestForm @Size(max = 1000) String comment) {
        Article article = exactly(key, language);
        boolean yes = "yes".equals(helpful);
        ArticleVote.cast(article, user.account(), yes, reason, comment, clock.instant());
        boolean ask = !yes && reason == null && comment == null;
        return back(article, ask ? "&helpful=no#helpful" : "#helpful");
    }

    /** @param wanted whether to follow the article from now on, or no longer */
    @POST
    @Path("subscription")
    @Authenticated
    @Transactional
    public Response subscribe(@RestPath String key, @RestForm String language, @RestForm boolean wanted) {
        Article article = exactly(key, language);
        if (wanted) {
            ArticleSubscription.subscribe(article.key, user.account());
        } else {
            ArticleSubscription.unsubscribe(article.key, user.account());
        }
        return back(article, "#subscription");
    }

    private Article exactly(String key, String language) {
        Language wanted = Language.ofTag(language).orElse(user.viewer().language());
        return Article.visibleTo(user.viewer(), key, wanted).orElseThrow(NotFoundException::new);
    }

    private static Response back(Article article, String rest) {
        return Response.seeOther(URI.create("/articles/" + article.key + "?language=" + article.language.tag() + rest))
                .build();
    }
}
