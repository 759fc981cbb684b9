package org.askwell.knowledge.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;

import org.askwell.accounts.Language;
import org.askwell.knowledge.Kind;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** What is asked of a search, as it stands in the address. Values that do not exist narrow nothing (T07). */
public class SearchRequest {

    private static final int GIVEN = 100;

    /** What comes after it is not looked for, so that a page with a long question does not hold it in every link. */
    private static final int IN_LINKS = 500;

    @RestQuery
    @DefaultValue("")
    @Size(max = 20_000)
    String q;

    @RestQuery
    @Size(max = 60)
    String product;

    @RestQuery
    @Size(max = 20)
    String kind;

    @RestQuery
    @Size(max = 10)
    String language;

    @RestQuery
    @Size(max = 100)
    String category;

    @RestQuery
    @DefaultValue("1")
    @Min(1)
    @Max(Page.MAX_NUMBER)
    int page;

    Filter filter() {
        return new Filter(given(product), null, kind(), Language.ofTag(language).orElse(null), given(category));
    }

    private Kind kind() {
        return Arrays.stream(Kind.values())
                .filter(value -> value.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    private static String given(String value) {
        String given = Question.clean(value, GIVEN);
        return given.isEmpty() ? null : given;
    }

    /** @return the address of this search with one facet set, or taken out by null, on its first page */
    String with(String facet, String value) {
        var address = new StringBuilder("/search?q=").append(encoded(Question.clean(q, IN_LINKS)));
        for (String name : Facets.NAMES) {
            String chosen = name.equals(facet) ? value : chosen(name);
            if (chosen != null) {
                address.append('&').append(name).append('=').append(encoded(chosen));
            }
        }
        return address.toString();
    }

    String chosen(String facet) {
        Filter filter = filter();
        return switch (facet) {
            case "product" -> filter.product();
            case "kind" -> filter.kind() == null ? null : filter.kind().name();
            case "language" ->
                filter.language() == null ? null : filter.language().tag();
            default -> filter.category();
        };
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
