package org.askwell.knowledge;

import java.net.URI;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Language;
import org.askwell.accounts.Role;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Articles over REST, for the same people and within the same scope as the pages. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
class ArticleApi {

    @Inject
    Messages words;

    @Inject
    CurrentUser user;

    @Inject
    Editorial editorial;

    @Inject
    ArticleRefusal refusal;

    /**
     * @param language a tag; left out means articles in both languages
     * @param state for editors; left out means published ones
     */
    @GET
    @PermitAll
    public Page<ArticleJson.Summary> list(
            @RestQuery String language,
            @RestQuery String category,
            @RestQuery String product,
            @RestQuery String kind,
            @RestQuery String state,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        ArticleScope scope = state == null
                ? ArticleScope.readableBy(user.viewer())
                : ArticleScope.of(user.viewer()).and("a.state = :state", "state", value(State.class, "state", state));
        if (language != null) {
            scope = scope.and("a.language = :language", "language", language(language));
        }
        if (category != null) {
            scope = scope.and("a.category = :category", "category", category);
        }
        if (product != null) {
            scope = scope.and("a.productCode = :product", "product", product);
        }
        if (kind != null) {
            scope = scope.and("a.kind = :kind", "kind", value(Kind.class, "kind", kind));
        }
        return ArticleRow.page(scope, ArticleRow.BY_CHANGE, page, size).map(ArticleJson.Summary::of);
    }

    /** @param language a tag; left out means the reader's own, or else the one that there is */
    @GET
    @Path("{key}")
    @PermitAll
    public ArticleJson article(@RestPath String key, @RestQuery String language) {
        if (language != null) {
            return json(visible(key, language));
        }
        return Article.visibleInAnyLanguage(user.viewer(), key, user.viewer().language())
                .map(this::json)
                .orElseThrow(NotFoundException::new);
    }

    @POST
    @RolesAllowed({Role.EDITOR, Role.ADMIN, Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response write(@NotNull ArticleInput input) {
        refusal.unless(input.version() == null, "version", Flaw.MALFORMED);
        refusal.unless(ArticleCheck.isKey(input.key()), "key", Flaw.MALFORMED);
        Language language = language(input.language());
        refusal.any(editorial.flaws(input.text()));
        refusal.unless(Article.withKey(input.key(), language).isEmpty(), "key", Flaw.TAKEN);
        Article article = editorial.write(input.key(), language, input.text(), user.account(), input.checkedNote());
        Article.flush();
        return Response.created(URI.create(ArticleJson.path(article)))
                .entity(json(article))
                .build();
    }

    @PUT
    @Path("{key}")
    @RolesAllowed({Role.EDITOR, Role.ADMIN})
    public ArticleJson revise(@RestPath String key, @RestQuery String language, @NotNull ArticleInput input) {
        Article article = visible(key, language);
        refusal.unless(input.key() == null || input.key().equals(key), "key", Flaw.MALFORMED);
        refusal.unless(
                input.language() == null || input.language().equals(article.language.tag()),
                "language",
                Flaw.MALFORMED);
        refusal.unless(input.version() != null, "version", Flaw.MISSING);
        refusal.any(editorial.flaws(input.text()));
        editorial.expect(article, input.version());
        editorial.revise(article, input.text(), user.account(), input.checkedNote());
        Article.flush();
        return json(article);
    }

    @POST
    @Path("{key}/publication")
    @RolesAllowed({Role.EDITOR, Role.ADMIN})
    @Consumes(MediaType.WILDCARD)
    public ArticleJson publish(@RestPath String key, @RestQuery String language) {
        Article article = visible(key, language);
        editorial.publish(article);
        Article.flush();
        return json(article);
    }

    @DELETE
    @Path("{key}/publication")
    @RolesAllowed({Role.EDITOR, Role.ADMIN})
    public void archive(@RestPath String key, @RestQuery String language) {
        editorial.archive(visible(key, language));
    }

    private Article visible(String key, String language) {
        Language wanted = language == null ? user.viewer().language() : language(language);
        return Article.visibleTo(user.viewer(), key, wanted).orElseThrow(NotFoundException::new);
    }

    private Language language(String tag) {
        return Language.ofTag(tag).orElseThrow(() -> refusal.of(Map.of("language", Flaw.UNKNOWN)));
    }

    private <E extends Enum<E>> E value(Class<E> type, String field, String slug) {
        return Slug.parse(type, slug).orElseThrow(() -> refusal.of(Map.of(field, Flaw.UNKNOWN)));
    }

    private ArticleJson json(Article article) {
        return ArticleJson.of(
                article,
                Markdown.of(article.body, words.of(KnowledgeMessages.class)::permalink)
                        .html());
    }
}
