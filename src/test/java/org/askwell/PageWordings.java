package org.askwell;

import java.util.List;
import java.util.Map;

import org.askwell.knowledge.Articles;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

/** What the editors' pages about wordings need to have something on them. */
final class PageWordings {

    /** A word of the title of a draft that says what another article says. */
    static final String DUPLICATE = "nobody-else";

    private PageWordings() {}

    /** Makes a near-duplicate, two wordings to decide about, one that was added and one that was dismissed. */
    static void make() {
        Articles.write(
                        Cast.ED,
                        Articles.draft("pages-duplicate", "staff", "A voucher is locked by another user, " + DUPLICATE))
                .then()
                .statusCode(201);
        List.of("凭证打不开", "the voucher will not open at all", "凭证一直转圈", "spinning voucher")
                .forEach(PageWordings::link);
        List<Map<String, Object>> offers =
                Login.as(Cast.ED).get("/api/v1/variants").jsonPath().getList("items");
        decide(offers.get(0), "addition");
        decide(offers.get(1), "dismissal");
    }

    private static void link(String wording) {
        int inquiry = Login.as(Cast.MEI)
                .body(Map.of("title", wording))
                .post("/api/v1/inquiries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String ticket = Login.as(Cast.MEI)
                .post("/api/v1/inquiries/" + inquiry + "/escalation")
                .then()
                .statusCode(200)
                .extract()
                .path("ticket");
        Login.as(Cast.SUE)
                .body(Map.of("key", "ledger-voucher-locked"))
                .put("/api/v1/tickets/" + ticket + "/article")
                .then()
                .statusCode(200);
    }

    private static void decide(Map<String, Object> offer, String decision) {
        Login.as(Cast.ED)
                .body(Map.of("version", offer.get("version")))
                .post("/api/v1/variants/" + offer.get("id") + "/" + decision)
                .then()
                .statusCode(200);
    }
}
