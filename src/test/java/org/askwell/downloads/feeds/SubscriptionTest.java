package org.askwell.downloads.feeds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.downloads.Patches;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.MailBox;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R28: whoever follows a product is told of its patches, and nobody twice. */
@QuarkusTest
@WithTestResource(TestServers.class)
class SubscriptionTest {

    private static final byte[] CONTENT = "patch".getBytes(StandardCharsets.US_ASCII);
    private static final String SUBSCRIPTION = "/api/v1/products/flow/subscription";

    private static void follow(Cast person) {
        Login.as(person).put(SUBSCRIPTION).then().statusCode(204);
    }

    /** @return what the person was told about the patch */
    private static List<String> told(Cast person, String key) {
        return Login.as(person)
                .get("/api/v1/notifications")
                .jsonPath()
                .getList("items.findAll {it.reference == '" + key + "'}.kind");
    }

    @AfterEach
    void leave() {
        for (Cast person : List.of(Cast.SAM, Cast.MEI)) {
            Login.as(person).delete(SUBSCRIPTION).then().statusCode(204);
        }
    }

    @Test
    void followers_are_told_of_publishing_and_recall_in_the_portal_and_by_mail() {
        var server = MailBox.open();
        follow(Cast.SAM);
        follow(Cast.SAM);

        String key = Patches.published("flow", CONTENT);
        assertThat(told(Cast.SAM, key)).containsExactly("FOLLOWED_PATCH_PUBLISHED");
        assertThat(server.await("sam.agent@askwell.example", "Patch " + key).text())
                .contains("/downloads/" + key);

        Login.as(Cast.RAY).body(Map.of("reason", "Wrong")).delete("/api/v1/patches/" + key + "/publication");
        assertThat(told(Cast.SAM, key))
                .containsExactlyInAnyOrder("FOLLOWED_PATCH_PUBLISHED", "FOLLOWED_PATCH_RECALLED");
        assertThat(told(Cast.LI, key)).isEmpty();
    }

    @Test
    void followers_are_told_that_a_patch_replaces_others() {
        String old = Patches.published("flow", CONTENT);
        follow(Cast.SAM);

        String key = Patches.replacing("flow", CONTENT, old);

        assertThat(told(Cast.SAM, key)).containsExactly("FOLLOWED_PATCH_REPLACING");
    }

    @Test
    void who_is_affected_anyway_is_told_once_and_a_draft_is_no_news() {
        follow(Cast.MEI);
        follow(Cast.SAM);

        String draft = Patches.draft("flow", CONTENT);
        String key = Patches.published("flow", CONTENT);

        assertThat(told(Cast.MEI, key)).hasSize(1);
        assertThat(told(Cast.SAM, draft)).isEmpty();
    }

    @Test
    void the_page_of_the_product_follows_and_stops_following() {
        var sam = Browser.loggedInAs(Cast.SAM);
        String page = "/downloads?product=flow";
        String action = "/downloads/products/flow/subscription";
        assertThat(sam.get(page).asString()).contains("value=\"true\"");

        assertThat(sam.post(page, action, Map.of("wanted", "true")).header("Location"))
                .endsWith("/downloads?product=flow#follow");
        assertThat(sam.get(page).asString()).contains("name=\"wanted\" value=\"false\"");
        assertThat(sam.get("/downloads/feeds").asString()).contains("You follow it");
        sam.post(page, action, Map.of("wanted", "false"));

        assertThat(told(Cast.SAM, Patches.published("flow", CONTENT))).isEmpty();
        assertThat(sam.post(page, "/downloads/products/nothing/subscription", Map.of("wanted", "true"))
                        .statusCode())
                .isEqualTo(404);
    }
}
