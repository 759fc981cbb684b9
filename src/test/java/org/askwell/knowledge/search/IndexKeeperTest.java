package org.askwell.knowledge.search;

import java.time.Duration;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.TestServers;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** An index that another version of the portal made is made anew, in the real engine. */
@QuarkusTest
@WithTestResource(TestServers.class)
class IndexKeeperTest {

    private static final String KEY = "keeper-lantern";

    @Inject
    IndexKeeper keeper;

    @Inject
    IndexEdition edition;

    @ConfigProperty(name = "quarkus.hibernate-search-orm.elasticsearch.hosts")
    String engine;

    @AfterEach
    void clear() {
        Shelf.remove(KEY);
    }

    @Test
    void an_index_of_another_edition_is_filled_anew_from_the_database() throws Exception {
        Shelf.english(KEY, "The lantern at the quay is dark", "Replace its wick.")
                .publish();
        awaitFound();
        given().contentType("application/json")
                .body("{\"_meta\": {\"edition\": 1}}")
                .put("http://" + engine + "/passage-write/_mapping")
                .then()
                .statusCode(200);
        assertThat(edition.differs(Passage.class)).isTrue();

        keeper.make();

        assertThat(edition.differs(Passage.class)).isFalse();
        awaitFound();
    }

    private static void awaitFound() {
        await().atMost(Duration.ofMinutes(3)).until(() -> {
            var found = given().accept("application/json")
                    .queryParam("q", "lantern quay dark")
                    .get("/api/v1/search")
                    .jsonPath();
            return !found.getBoolean("degraded") && KEY.equals(found.getString("hits[0].key"));
        });
    }
}
