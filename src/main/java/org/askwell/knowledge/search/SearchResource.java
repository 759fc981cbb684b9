package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Language;
import org.askwell.knowledge.Article;
import org.askwell.knowledge.Kind;
import org.askwell.knowledge.KnowledgeMessages;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Searching the knowledge base (R3): a page of hits, and suggestions while typing. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
public class SearchResource {

    private static final int SUGGESTIONS = 8;

    @Inject
    CurrentUser user;

    @Inject
    SearchResults results;

    @Inject
    Retriever retriever;

    @Inject
    Messages words;

    /** A facet's value as a link. */
    record Choice(String label, long count, String href, boolean current) {}

    /** A facet with the choices it offers. */
    record Facet(String name, String all, String allHref, boolean chosen, List<Choice> choices) {}

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance results(
                String q,
                Page<SearchHit> hits,
                List<Facet> facets,
                List<Choice> chips,
                boolean degraded,
                String base,
                String ask);

        static native TemplateInstance nothing(String q, List<Choice> chips, boolean degraded, String ask);

        static native TemplateInstance suggestions(List<Article> articles, Highlights highlights, Language language);
    }

    @GET
    @PermitAll
    public TemplateInstance search(@BeanParam @Valid SearchRequest request) {
        SearchResults.Found found = results.find(request, user.viewer());
        String ask = "/ask?title=" + SearchRequest.encoded(Question.clean(request.q, 200));
        List<Choice> chips = chips(request, found.products());
        if (found.hits().total() == 0) {
            return Templates.nothing(request.q, chips, found.degraded(), ask);
        }
        return Templates.results(
                request.q,
                found.hits(),
                facets(request, found),
                chips,
                found.degraded(),
                request.with("", null) + "&",
                ask);
    }

    @GET
    @Path("/suggestions")
    @PermitAll
    public TemplateInstance suggestions(@RestQuery @DefaultValue("") @Size(max = 20_000) String q) {
        Question question = Question.of(q, user.viewer().language());
        return Templates.suggestions(
                retriever.beginningWith(q, user.viewer(), SUGGESTIONS),
                new Highlights(question),
                user.viewer().language());
    }

    private List<Facet> facets(SearchRequest request, SearchResults.Found found) {
        var facets = new ArrayList<Facet>();
        found.facets().counts().forEach((name, counts) -> {
            String chosen = request.chosen(name);
            List<Choice> choices = counts.entrySet().stream()
                    .map(entry -> new Choice(
                            label(name, entry.getKey(), found.products()),
                            entry.getValue(),
                            request.with(name, entry.getKey()),
                            entry.getKey().equals(chosen)))
                    .toList();
            if (choices.size() > 1 || chosen != null) {
                facets.add(new Facet(
                        name,
                        words.of(SearchMessages.class).facet(name),
                        request.with(name, null),
                        chosen != null,
                        choices));
            }
        });
        return facets;
    }

    private List<Choice> chips(SearchRequest request, Map<String, String> products) {
        return Facets.NAMES.stream()
                .filter(name -> request.chosen(name) != null)
                .map(name -> new Choice(label(name, request.chosen(name), products), 0, request.with(name, null), true))
                .toList();
    }

    private String label(String facet, String value, Map<String, String> products) {
        return switch (facet) {
            case "product" -> products.getOrDefault(value, value);
            case "kind" -> words.of(KnowledgeMessages.class).kind(Kind.valueOf(value));
            case "language" -> Language.ofTag(value).map(Language::ownName).orElse(value);
            default -> words.of(KnowledgeMessages.class).category(value);
        };
    }
}
