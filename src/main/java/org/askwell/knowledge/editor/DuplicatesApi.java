package org.askwell.knowledge.editor;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
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

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Language;
import org.askwell.accounts.Role;
import org.askwell.knowledge.Article;
import org.askwell.knowledge.ArticleText;
import org.askwell.knowledge.search.NearDuplicate;
import org.askwell.knowledge.search.NearDuplicates;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What an editor is warned of before publishing, over REST. */
@Path("/api/v1/articles/{key}/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.EDITOR, Role.ADMIN})
class DuplicatesApi {

    @Inject
    CurrentUser user;

    @Inject
    NearDuplicates duplicates;

    /**
     * A wording of another article.
     *
     * @param own the title or wording of this article that it is nearly the same as
     * @param likeness 0..1
     */
    record Duplicate(String key, String language, String title, String wording, String own, double likeness) {

        static Duplicate of(NearDuplicate near) {
            return new Duplicate(
                    near.article().key(),
                    near.article().language().tag(),
                    near.article().title(),
                    near.wording(),
                    near.own(),
                    near.likeness());
        }
    }

    /** @param language a tag; left out means the reader's own, or else the one that there is */
    @GET
    @Transactional
    public Page<Duplicate> duplicates(
            @RestPath String key,
            @RestQuery String language,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        Article article = article(key, language).orElseThrow(NotFoundException::new);
        List<NearDuplicate> all = duplicates.of(article.key, article.language, ArticleText.of(article), user.viewer());
        List<NearDuplicate> items =
                all.stream().skip((page - 1L) * size).limit(size).toList();
        return new Page<>(items, page, size, all.size()).map(Duplicate::of);
    }

    private Optional<Article> article(String key, String language) {
        return language == null
                ? Article.visibleInAnyLanguage(user.viewer(), key, user.viewer().language())
                : Language.ofTag(language).flatMap(wanted -> Article.visibleTo(user.viewer(), key, wanted));
    }
}
