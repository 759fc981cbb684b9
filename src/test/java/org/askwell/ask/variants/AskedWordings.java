package org.askwell.ask.variants;

import java.util.List;
import java.util.Map;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import org.askwell.ask.ShownEntry;
import org.askwell.knowledge.search.Shelf;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.tickets.Ticket;

import static org.assertj.core.api.Assertions.assertThat;

/** People who ask in words of their own, and the editor to whom these are offered. */
final class AskedWordings {

    static final String DESCRIPTION = "flounder-secret of the harbour";

    private AskedWordings() {}

    /** Somebody says that an article solved what they asked. */
    static void solved(Cast person, String article, String wording) {
        Response solved = Browser.loggedInAs(person)
                .post("/ask", "/ask/solved", Map.of("title", wording, "description", DESCRIPTION, "article", article));
        assertThat(solved.statusCode()).isEqualTo(303);
    }

    /** Support links an article to the ticket that a question became. */
    static void linked(Cast person, String article, String wording) {
        String inquiry = Login.as(person)
                .body(Map.of("title", wording, "description", DESCRIPTION))
                .post("/api/v1/inquiries")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        String ticket = Login.as(person)
                .post("/api/v1/inquiries/" + inquiry + "/escalation")
                .jsonPath()
                .getString("ticket");
        Login.as(Cast.SAM)
                .body(Map.of("key", article))
                .put("/api/v1/tickets/" + ticket + "/article")
                .then()
                .statusCode(200);
    }

    /** @return what is offered for an article */
    static List<Map<String, Object>> offers(String article) {
        return Login.as(Cast.ED)
                .get("/api/v1/variants?size=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.article == '" + article + "' }");
    }

    /** @return the one offer for an article */
    static Map<String, Object> offer(String article) {
        assertThat(offers(article)).hasSize(1);
        return offers(article).get(0);
    }

    static Response add(Map<String, Object> offer) {
        return Login.as(Cast.ED)
                .body(Map.of("version", offer.get("version")))
                .post("/api/v1/variants/" + offer.get("id") + "/addition");
    }

    static Response takeBack(Map<String, Object> offer, String decision) {
        return Login.as(Cast.ROOT).delete("/api/v1/variants/" + offer.get("id") + "/" + decision);
    }

    /** Takes the article away with whatever it solved, was linked to and was decided for it. */
    static void clear(String article) {
        QuarkusTransaction.requiringNew().run(() -> {
            VariantDecision.delete("articleKey", article);
            ShownEntry.delete("articleKey", article);
            Ticket.update("articleKey = null where articleKey = ?1", article);
        });
        Shelf.remove(article);
    }

    static Response article(String key, String language) {
        return Login.as(Cast.ED).get("/api/v1/articles/" + key + "?language=" + language);
    }
}
