package org.askwell.knowledge;

import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(TestServers.class)
class ArticleApiTest {

    private static final String PATH = "/api/v1/articles";

    @Test
    void an_article_is_written_changed_published_and_withdrawn() {
        var article = Articles.draft("api-life", "public", "Life of an article");
        Articles.write(Cast.ED, article).then().statusCode(201).body("state", equalTo("draft"), "revision", equalTo(1));
        Login.as(Cast.TOM).get(PATH + "/api-life?language=en").then().statusCode(404);

        article.put("title", "Longer life");
        article.put("version", 0);
        Login.as(Cast.ED)
                .body(article)
                .put(PATH + "/api-life?language=en")
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
        Login.as(Cast.ED)
                .body(article)
                .put(PATH + "/api-life?language=en")
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
        Login.as(Cast.ED)
                .post(PATH + "/api-life/publication?language=en")
                .then()
                .statusCode(200);
        RestAssured.given()
                .get(PATH + "/api-life?language=en")
                .then()
                .statusCode(200)
                .body("title", equalTo("Longer life"));
        RestAssured.given()
                .get(PATH + "?category=security&language=en&size=100")
                .then()
                .body("items.key", hasItem("api-life"));

        Login.as(Cast.ED)
                .delete(PATH + "/api-life/publication?language=en")
                .then()
                .statusCode(204);
        RestAssured.given().get(PATH + "/api-life?language=en").then().statusCode(404);
        RestAssured.given()
                .get(PATH + "?category=security&language=en&size=100")
                .then()
                .body("items.key", not(hasItem("api-life")));
    }

    @Test
    void agents_may_write_drafts_but_not_publish_them() {
        Articles.write(Cast.SAM, Articles.draft("api-agent", "staff", "Agent's draft"))
                .then()
                .statusCode(201);
        Login.as(Cast.SAM)
                .post(PATH + "/api-agent/publication?language=en")
                .then()
                .statusCode(403);
        Articles.write(Cast.TOM, Articles.draft("api-customer", "public", "Customer's"))
                .then()
                .statusCode(403);
    }

    @Test
    void T13_unknown_and_privileged_fields_are_refused() {
        for (String field : new String[] {"state", "publishedAt", "sourceHash", "sourceTicket", "id", "revision"}) {
            var article = Articles.draft("api-privileged", "public", "Privileged");
            article.put(field, "PUBLISHED");
            Articles.write(Cast.SAM, article).then().statusCode(400);
        }
        Login.as(Cast.ED).get(PATH + "/api-privileged?language=en").then().statusCode(404);
    }

    @Test
    void T04_products_and_customers_that_do_not_exist_are_refused() {
        var article = Articles.draft("api-foreign", "organisation", "Foreign");
        article.put("organisation", "nobody");
        article.put("product", "nothing");
        var refused = Articles.write(Cast.ED, article);

        refused.then().statusCode(400);
        assertThat(refused.jsonPath().getList("errors.field")).containsExactlyInAnyOrder("organisation", "product");
    }

    @Test
    void T07_filters_take_known_values_only() {
        for (String filter : new String[] {"kind=x", "state=x'--", "language=xx", "page=0", "size=1000", "page=501"}) {
            Login.as(Cast.ED).get(PATH + "?" + filter).then().statusCode(400).contentType("application/problem+json");
        }
    }

    @Test
    void limits_are_kept() {
        for (Map.Entry<String, String> wrong : Map.of(
                        "key", "Not A Key",
                        "title", "x".repeat(201),
                        "category", "../x",
                        "versions", "soon",
                        "body", " ")
                .entrySet()) {
            var article = Articles.draft("api-limits", "public", "Limits");
            article.put(wrong.getKey(), wrong.getValue());
            Articles.write(Cast.ED, article).then().statusCode(400).body("errors[0].field", equalTo(wrong.getKey()));
        }
    }
}
