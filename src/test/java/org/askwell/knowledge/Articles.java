package org.askwell.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.Response;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

/** Articles made over REST for a test. */
public final class Articles {

    private Articles() {}

    public static Map<String, Object> draft(String key, String audience, String title) {
        var article = new HashMap<String, Object>();
        article.put("key", key);
        article.put("language", "en");
        article.put("kind", "faq");
        article.put("audience", audience);
        article.put("category", "security");
        article.put("title", title);
        article.put("body", "The answer.\n\n## Cause\n\nWhy.\n\n## Fix\n\nHow.");
        article.put("errorCodes", List.of("QL-9001"));
        if ("organisation".equals(audience)) {
            article.put("organisation", "harbor-bureau");
        }
        return article;
    }

    public static Response write(Cast author, Map<String, Object> article) {
        return Login.as(author).body(article).post("/api/v1/articles");
    }

    public static void publish(Map<String, Object> article) {
        write(Cast.ED, article).then().statusCode(201);
        Login.as(Cast.ED)
                .post("/api/v1/articles/" + article.get("key") + "/publication?language=" + article.get("language"))
                .then()
                .statusCode(200);
    }
}
