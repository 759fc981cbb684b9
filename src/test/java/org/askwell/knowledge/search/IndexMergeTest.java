package org.askwell.knowledge.search;

import java.time.Duration;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.knowledge.content.ContentSync;
import org.askwell.testsupport.TestServers;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** The parts that changes leave are joined again, in the real engine. */
@QuarkusTest
@WithTestResource(TestServers.class)
class IndexMergeTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    ContentSync content;

    @Inject
    IndexMerge merge;

    @ConfigProperty(name = "quarkus.hibernate-search-orm.elasticsearch.hosts")
    String engine;

    @AfterEach
    void clear() {
        Shelf.remove("merge-new");
    }

    @Test
    void one_part_is_left() {
        await().atMost(PATIENCE).until(() -> content.last().isPresent());
        awaitMerged();

        Shelf.english("merge-new", "A new part", "It is written beside the old ones.")
                .publish();
        await().atMost(PATIENCE).until(() -> parts() > 1);

        awaitMerged();
    }

    /** What other tests left to be indexed may come in between. */
    private void awaitMerged() {
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> {
            merge.merge();
            return parts() == 1;
        });
    }

    private int parts() {
        given().post("http://" + engine + "/passage-write/_refresh").then().statusCode(200);
        return given().queryParam("format", "json")
                .get("http://" + engine + "/_cat/segments/passage-write")
                .jsonPath()
                .getList("segment")
                .size();
    }
}
