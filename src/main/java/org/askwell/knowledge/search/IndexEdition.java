package org.askwell.knowledge.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.backend.elasticsearch.index.ElasticsearchIndexManager;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;

/**
 * Which edition of the index's fields the engine has, as the index itself carries it. The fields of an index can be
 * added to but not changed, so one that another version of the portal made may have to be made anew.
 */
@ApplicationScoped
class IndexEdition {

    private static final int NOT_FOUND = 404;

    @Inject
    SearchMapping mapping;

    /**
     * @return whether there is an index of another edition than ours
     * @throws IOException if the engine does not say
     */
    boolean differs(Class<? extends Piece> kind) throws IOException {
        var descriptor = mapping.indexedEntity(kind)
                .indexManager()
                .unwrap(ElasticsearchIndexManager.class)
                .descriptor();
        try {
            Response answer = mapping.backend()
                    .unwrap(ElasticsearchBackend.class)
                    .client(RestClient.class)
                    .performRequest(new Request("GET", "/" + descriptor.readName() + "/_mapping"));
            JsonObject indexes = read(new InputStreamReader(answer.getEntity().getContent(), StandardCharsets.UTF_8));
            String ours = ours(descriptor.hibernateSearchName());
            return indexes.entrySet().stream()
                    .map(made -> made.getValue().getAsJsonObject().getAsJsonObject("mappings"))
                    .anyMatch(made -> !edition(made).equals(ours));
        } catch (ResponseException e) {
            if (e.getResponse().getStatusLine().getStatusCode() == NOT_FOUND) {
                return false;
            }
            throw e;
        }
    }

    private static String ours(String index) {
        return edition(read(new InputStreamReader(
                IndexEdition.class.getResourceAsStream("/search/" + index + ".json"), StandardCharsets.UTF_8)));
    }

    private static JsonObject read(Reader json) {
        return JsonParser.parseReader(json).getAsJsonObject();
    }

    private static String edition(JsonObject made) {
        JsonElement facts = made.get("_meta");
        return facts == null ? "" : String.valueOf(facts.getAsJsonObject().get("edition"));
    }
}
