package org.askwell.knowledge.search;

import com.google.gson.JsonPrimitive;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.pojo.bridge.binding.ValueBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.ValueBinder;

/**
 * Terms as they are, scored by {@code search/passage-settings.json}: BM25 with a fixed average length and without the
 * engine's own count of how rare a term is. The engine counts what the viewer may not see, too; how rare a term is
 * comes with the question instead (T06, see {@link Rarity}).
 */
public class TermsField implements ValueBinder {

    static final String NAME = "terms";

    private static final String MAPPING =
            """
            {"type": "text", "analyzer": "whitespace", "similarity": "by_question"}
            """;

    @Override
    public void bind(ValueBindingContext<?> context) {
        context.bridge(
                String.class,
                (terms, unused) -> terms == null ? null : new JsonPrimitive(terms),
                context.typeFactory()
                        .extension(ElasticsearchExtension.get())
                        .asNative()
                        .mapping(MAPPING));
    }
}
