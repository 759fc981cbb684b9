package org.askwell.knowledge.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.askwell.accounts.CurrentUser;
import org.askwell.knowledge.Article;
import org.askwell.knowledge.Kind;

/** The search as JSON; without a token it finds what is public. */
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchApi {

    @Inject
    CurrentUser user;

    @Inject
    SearchResults results;

    /** One hit; the excerpt is plain text. */
    record Hit(
            String key,
            String title,
            String excerpt,
            String language,
            Kind kind,
            String product,
            String category,
            LocalDate updated,
            double confidence,
            double score) {

        static Hit of(SearchHit hit) {
            Article article = hit.article();
            return new Hit(
                    article.key,
                    article.title,
                    hit.excerptText(),
                    article.language.tag(),
                    article.kind,
                    article.productCode,
                    article.category,
                    article.updatedOn,
                    hit.confidence(),
                    hit.score());
        }
    }

    /** A page of hits with the counts by which it can be narrowed. */
    record Hits(
            List<Hit> hits, int page, int size, long total, Map<String, Map<String, Long>> facets, boolean degraded) {}

    @GET
    @PermitAll
    public Hits search(@BeanParam @Valid SearchRequest request) {
        SearchResults.Found found = results.find(request, user.viewer());
        return new Hits(
                found.hits().items().stream().map(Hit::of).toList(),
                found.hits().number(),
                found.hits().size(),
                found.hits().total(),
                found.facets().counts(),
                found.degraded());
    }
}
