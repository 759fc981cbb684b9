package org.askwell.downloads.feeds;

import java.nio.charset.StandardCharsets;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.askwell.customers.Installed;
import org.askwell.downloads.Patches;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

/** R28: an installed product asks for its updates, and thereby says what it has. */
@QuarkusTest
@WithTestResource(TestServers.class)
class InstalledProductTest {

    private static final byte[] CONTENT = "patch".getBytes(StandardCharsets.US_ASCII);

    @AfterEach
    void gate_is_as_old_as_it_was() {
        Installed.atCustomer("harbor-bureau", "gate", "2.7");
    }

    private static JsonPath receipt(String key) {
        return Login.as(Cast.RAY)
                .get("/api/v1/patches/" + key + "/receipts")
                .jsonPath()
                .setRootPath("items.find {it.organisation == 'harbor-bureau'}");
    }

    @Test
    void an_installed_product_hears_of_updates_with_its_token_and_gets_304_while_there_are_none() {
        String key = Patches.published("gate", CONTENT);
        String secret = FeedTokens.made(Cast.MEI, "UPDATES", "gate").secret();

        Response first = FeedTokens.updates(secret, "gate", "9.9.0");

        first.then().statusCode(200).body("updates.key", hasItem(key));
        Response again = FeedTokens.program()
                .header("Authorization", "Token " + secret)
                .header("If-None-Match", first.header("ETag"))
                .get("/api/v1/updates?product=gate&version=9.9.0");
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void a_token_is_for_one_product_and_one_purpose_only() {
        FeedTokens.Made token = FeedTokens.made(Cast.MEI, "UPDATES", "gate");

        assertThat(FeedTokens.updates(token.secret(), "ledger", "1.0").statusCode())
                .isEqualTo(403);
        assertThat(FeedTokens.feed(token.secret(), "gate").statusCode()).isEqualTo(403);
        assertThat(FeedTokens.updates(token.secret() + "x", "gate", "1.0").statusCode())
                .isEqualTo(403);
        Response elsewhere = RestAssured.given()
                .header("Authorization", "Token " + token.secret())
                .get("/api/v1/patches");
        assertThat(elsewhere.statusCode()).isEqualTo(401);

        Login.as(Cast.MEI).delete("/api/v1/product-tokens/" + token.id()).then().statusCode(204);
        assertThat(FeedTokens.updates(token.secret(), "gate", "1.0").statusCode())
                .isEqualTo(410);
    }

    @Test
    void a_version_that_is_new_enough_counts_as_installed() {
        String key = Patches.published("gate", CONTENT);
        FeedTokens.Made token = FeedTokens.made(Cast.MEI, "UPDATES", "gate");

        FeedTokens.updates(token.secret(), "gate", "9.9.0").then().statusCode(200);
        assertThat(receipt(key).getString("installed")).isNull();
        FeedTokens.updates(token.secret(), "gate", "9.9.1").then().statusCode(200);

        assertThat(receipt(key).getString("installed")).isNotNull();
        assertThat(receipt(key).getString("installedBy")).contains("林");
        assertThat(Login.as(Cast.MEI)
                        .get("/api/v1/product-tokens")
                        .<String>path("items.find {it.id == " + token.id() + "}.version"))
                .isEqualTo("9.9.1");
    }
}
