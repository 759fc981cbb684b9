package org.askwell.knowledge.search;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.backend.elasticsearch.index.ElasticsearchIndexManager;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;

/**
 * Joins the parts of the index that a day's changes or many imported articles have left. The engine looks for near vectors in each part for
 * itself, so a question takes the longer the more of them there are.
 */
@ApplicationScoped
public class IndexMerge {

    @Inject
    SearchMapping mapping;

    /** Told to the engine only: it answers from the old parts until it is done. */
    @Scheduled(cron = "${askwell.search.merge-at:0 30 3 * * ?}")
    public void merge() {
        var request = new Request("POST", "/" + name(Passage.class) + "," + name(SolvedPassage.class) + "/_forcemerge");
        request.addParameter("max_num_segments", "1");
        request.addParameter("wait_for_completion", "false");
        try {
            mapping.backend()
                    .unwrap(ElasticsearchBackend.class)
                    .client(RestClient.class)
                    .performRequest(request);
        } catch (IOException e) {
            Log.warnf("The index is not merged now: %s", e.getMessage());
        }
    }

    private String name(Class<? extends Piece> kind) {
        return mapping.indexedEntity(kind)
                .indexManager()
                .unwrap(ElasticsearchIndexManager.class)
                .descriptor()
                .writeName();
    }
}
