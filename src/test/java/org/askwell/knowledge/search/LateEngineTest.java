package org.askwell.knowledge.search;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.LateEngine;
import org.askwell.testsupport.Login;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** R3, R5: the search engine may come later than the portal, and nobody is turned away until then. */
@QuarkusTest
@WithTestResource(LateEngine.class)
class LateEngineTest {

    @Test
    void the_portal_starts_without_its_engine_and_uses_it_once_it_is_there() throws IOException {
        Shelf.english("late-turbine", "The turbine hums at night", "Tighten the third bolt.")
                .publish();

        assertThat(search("turbine hums").getBoolean("degraded")).isTrue();
        assertThat(search("turbine hums").getString("hits[0].key")).isEqualTo("late-turbine");
        assertThat(Browser.anonymous().get("/search?q=turbine").asString()).contains("simple mode");
        Browser tom = Browser.loggedInAs(Cast.TOM);
        String inquiry = tom.post("/ask", "/ask", Map.of("title", "Zeppelin lost its mooring", "severity", "C"))
                .header("Location");
        String path = inquiry.substring(inquiry.indexOf("/inquiries/"));
        assertThat(tom.get(path).asString()).contains("simple mode");
        tom.post(path, path + "/escalation", Map.of());
        assertThat(Login.as(Cast.TOM).get("/api/v1/tickets").asString()).contains("Zeppelin lost its mooring");

        LateEngine.arrive();

        await().atMost(Duration.ofMinutes(3)).until(() -> {
            JsonPath found = search("turbine hums");
            return !found.getBoolean("degraded") && "late-turbine".equals(found.getString("hits[0].key"));
        });
        assertThat(Browser.anonymous().get("/search?q=turbine").asString()).doesNotContain("simple mode");
    }

    private static JsonPath search(String words) {
        return given().accept("application/json")
                .queryParam("q", words)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
