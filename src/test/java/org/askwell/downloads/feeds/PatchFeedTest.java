package org.askwell.downloads.feeds;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.downloads.Patches;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

/** R28: a feed reader hears of patches, and gets nothing that its owner may not see. */
@QuarkusTest
@WithTestResource(TestServers.class)
class PatchFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final byte[] CONTENT = "patch".getBytes(StandardCharsets.US_ASCII);

    @AfterEach
    void comeBack() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }

    private static void assertRefused(Response answer, int status, String why) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("detail")).contains(why);
    }

    private static List<Element> entries(Document feed) {
        var found = new ArrayList<Element>();
        var nodes = feed.getElementsByTagNameNS(ATOM, "entry");
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    private static Document parsed(Response answer) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.asByteArray()));
    }

    @Test
    void the_feed_is_valid_atom_with_what_was_published_and_recalled() throws Exception {
        String published = Patches.published("ledger", CONTENT);
        String recalled = Patches.published("ledger", CONTENT);
        Login.as(Cast.RAY)
                .body(Map.of("reason", "Loses <data> & more"))
                .delete("/api/v1/patches/" + recalled + "/publication");
        String draft = Patches.draft("ledger", CONTENT);
        String elsewhere = Patches.published("gate", CONTENT);

        Response answer =
                FeedTokens.feed(FeedTokens.made(Cast.ANA, "FEED", "ledger").secret(), "ledger");

        assertThat(answer.contentType()).startsWith("application/atom+xml");
        assertThat(answer.header("Cache-Control")).contains("private");
        assertThat(answer.asString()).doesNotContain(draft, elsewhere);
        Document feed = parsed(answer);
        Element root = feed.getDocumentElement();
        assertThat(root.getLocalName()).isEqualTo("feed");
        assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(text(root, "title")).contains("Patches for");
        assertThat(entries(feed).size()).isBetween(2, 30);
        var ids = new HashSet<String>();
        Instant last = Instant.MAX;
        for (Element entry : entries(feed)) {
            assertThat(ids.add(text(entry, "id"))).isTrue();
            assertThat(URI.create(text(entry, "id")).isAbsolute()).isTrue();
            assertThat(text(entry, "title")).isNotBlank();
            Instant updated = OffsetDateTime.parse(text(entry, "updated")).toInstant();
            assertThat(updated).isBeforeOrEqualTo(last);
            last = updated;
        }
        assertThat(text(root, "updated")).isEqualTo(text(entries(feed).get(0), "updated"));
        Element first = entries(feed).get(0);
        assertThat(text(first, "id")).endsWith("/downloads/" + recalled);
        assertThat(text(first, "title")).isEqualTo("Recalled: Patch " + recalled);
        assertThat(text(first, "summary")).isEqualTo("Loses <data> & more");
        assertThat(text(entries(feed).get(1), "id")).endsWith("/downloads/" + published);
        assertThat(text(entries(feed).get(1), "summary")).contains("Second <b>one</b>.");
    }

    @Test
    void it_speaks_its_owners_language_or_the_one_that_is_asked_for() {
        String key = Patches.published("ledger", CONTENT);
        String secret = FeedTokens.made(Cast.MEI, "FEED", "ledger").secret();

        assertThat(FeedTokens.feed(secret, "ledger").asString()).contains("xml:lang=\"zh-CN\"", "补丁 " + key);
        assertThat(FeedTokens.program()
                        .get(URI.create(FeedTokens.address(secret, "ledger") + "?language=en"))
                        .asString())
                .contains("xml:lang=\"en\"", "Patch " + key);
    }

    @Test
    void a_reader_that_has_it_gets_304_until_something_changes() {
        String secret = FeedTokens.made(Cast.ANA, "FEED", "report").secret();
        String tag = FeedTokens.feed(secret, "report").header("ETag");
        URI address = URI.create(FeedTokens.address(secret, "report"));

        Response again = FeedTokens.program().header("If-None-Match", tag).get(address);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();

        Patches.published("report", CONTENT);
        Response changed = FeedTokens.program().header("If-None-Match", tag).get(address);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void T10_altered_and_foreign_tokens_and_other_products_get_nothing() {
        String secret = FeedTokens.made(Cast.MEI, "FEED", "ledger").secret();
        String altered = (secret.charAt(0) == 'x' ? "y" : "x") + secret.substring(1);

        assertRefused(FeedTokens.feed(altered, "ledger"), 403, "no such token");
        assertRefused(FeedTokens.feed(secret, "gate"), 403, "another product");
        assertRefused(FeedTokens.updates(secret, "ledger", "1.0"), 403, "another use");
        Response foreign = Browser.loggedInAs(Cast.ANA).get("/feeds/" + secret + "/ledger.atom");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(FeedTokens.feed(secret, "ledger").statusCode()).isEqualTo(200);
    }

    @Test
    void T22_a_revoked_or_old_token_gets_nothing_and_only_its_owner_revokes_it() {
        FeedTokens.Made token = FeedTokens.made(Cast.MEI, "FEED", "ledger");
        String path = "/api/v1/product-tokens/" + token.id();
        Login.as(Cast.TOM).delete(path).then().statusCode(404);
        assertThat(FeedTokens.feed(token.secret(), "ledger").statusCode()).isEqualTo(200);
        Login.as(Cast.MEI).delete(path).then().statusCode(204);
        assertRefused(FeedTokens.feed(token.secret(), "ledger"), 410, "revoked");

        String old = FeedTokens.made(Cast.MEI, "FEED", "ledger").secret();
        QuarkusMock.installMockForType(
                Clock.fixed(Instant.now().plus(Duration.ofDays(367)), ZoneOffset.UTC), Clock.class);
        assertRefused(FeedTokens.feed(old, "ledger"), 410, "too old");
    }

    @Test
    void T23_the_secret_is_shown_once_and_not_kept() {
        var mei = Browser.loggedInAs(Cast.MEI);
        Response made = mei.post(
                "/downloads/feeds",
                "/downloads/feeds",
                Map.of("scope", "FEED", "product", "ledger", "name", "At <home>"));
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.header("Cache-Control")).contains("no-store");
        String secret = made.asString().replaceAll("(?s).*/feeds/([\\w-]{43})/ledger\\.atom.*", "$1");
        assertThat(FeedTokens.feed(secret, "ledger").statusCode()).isEqualTo(200);

        assertThat(mei.get("/downloads/feeds").asString())
                .contains("At &lt;home&gt;")
                .doesNotContain(secret);
        assertThat(Login.as(Cast.MEI).get("/api/v1/product-tokens").asString()).doesNotContain(secret);
        ProductToken kept = QuarkusTransaction.requiringNew()
                .call(() -> ProductToken.withSecret(secret).orElseThrow());
        assertThat(kept.tokenHash).hasSize(64).doesNotContain(secret);
        assertThat(FeedTokens.feed(secret, "ledger").asString()).doesNotContain(secret);
    }

    @Test
    void what_is_wrong_is_named_and_what_was_entered_is_kept() {
        var mei = Browser.loggedInAs(Cast.MEI);
        String page = "/downloads/feeds";

        Response nameless = mei.post(page, page, Map.of("scope", "UPDATES", "product", "flow", "name", " "));
        assertThat(nameless.statusCode()).isEqualTo(400);
        assertThat(nameless.asString())
                .contains("id=\"name-error\"", "value=\"UPDATES\" selected", "value=\"flow\" selected");
        Login.as(Cast.SAM)
                .body(Map.of("scope", "UPDATES", "product", "nothing", "name", "x".repeat(81)))
                .post("/api/v1/product-tokens")
                .then()
                .statusCode(400)
                .body("errors.field", contains("product", "scope", "name"));
    }
}
