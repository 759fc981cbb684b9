package org.askwell.downloads.links;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** R2, R10, T10: every kind of identity by every way to a patch. */
@QuarkusTest
@WithTestResource(TestServers.class)
class AccessMatrixTest {

    static final byte[] CONTENT = "0123456789".getBytes(StandardCharsets.US_ASCII);

    @AfterEach
    void weiIsAdmitted() {
        Login.as(Cast.ROOT).delete(Who.BLOCK).then().statusCode(204);
    }

    /**
     * What the list and the page offer: the file, to ask for it, to log in, or nothing; else the HTTP status. A patch that the
     * list does not have is absent there.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = false,
            value = {
                "ANONYMOUS             | login | login   | 401 | 401 | 401 | 401 | 401",
                "NO_CONTRACT           | ask   | ask     | 403 | 403 | 403 | 403 | 201",
                "EXPIRED_CONTRACT      | ask   | ask     | 403 | 403 | 403 | 403 | 201",
                "OTHER_PRODUCT         | ask   | ask     | 403 | 403 | 403 | 403 | 201",
                "ACTIVE_CONTRACT       | file  | file    | 200 | 200 | 206 | 201 | 201",
                "EXPLICIT_GRANT        | file  | file    | 200 | 200 | 206 | 201 | 409",
                "GRANT_OF_CUSTOMER     | file  | file    | 200 | 200 | 206 | 201 | 409",
                "REVOKED_MID_DOWNLOAD  | ask   | ask     | 403 | 403 | 403 | 403 | 201",
                "EMBARGO               | -     | -       | 403 | 403 | 403 | 403 | 409",
                "HIDDEN_FROM_ANYBODY   | absent | 404    | 401 | 401 | 401 | 401 | 401",
                "HIDDEN_FROM_STRANGER  | absent | 404    | 404 | 404 | 404 | 404 | 404",
                "HIDDEN_BY_EMBARGO     | absent | 404    | 404 | 404 | 404 | 404 | 404",
                "HIDDEN_BUT_GRANTED    | file  | file    | 200 | 200 | 206 | 201 | 409",
                "DISABLED_USER         | 403   | 403     | 403 | 403 | 403 | 403 | 403",
                "GOOD_LINK             |       |         | 200 | 200 | 206 |     |    ",
                "FOREIGN_LINK          |       |         | 403 | 403 | 403 |     |    ",
                "ALTERED_LINK          |       |         | 403 | 403 | 403 |     |    ",
                "EXPIRED_LINK          |       |         | 410 | 410 | 410 |     |    ",
                "LINK_OF_REVOKED_GRANT |       |         | 403 | 403 | 403 |     |    ",
            })
    void R2_T10_gets(Who who, String list, String page, int head, int get, int range, Integer link, Integer request) {
        Visitor visitor = who.comes();

        assertThat(visitor.fetch().apply("HEAD", null).statusCode()).as("HEAD").isEqualTo(head);
        Response whole = visitor.fetch().apply("GET", null);
        assertThat(whole.statusCode()).as("GET").isEqualTo(get);
        Response part = visitor.fetch().apply("GET", "bytes=0-1");
        assertThat(part.statusCode()).as("range").isEqualTo(range);
        assertThat(Arrays.equals(whole.asByteArray(), CONTENT)).as("bytes").isEqualTo(get == 200);
        assertThat(part.asString().equals("01")).as("part").isEqualTo(range == 206);
        if (visitor.pages() != null) {
            String key = visitor.key();
            assertThat(offer(visitor.pages().get("/downloads"), key, true))
                    .as("list")
                    .isEqualTo(list);
            assertThat(offer(visitor.pages().get("/downloads/" + key), key, false))
                    .as("page")
                    .isEqualTo(page);
            String path = "/api/v1/patches/" + key;
            assertThat(visitor.program().post(path + "/links").statusCode())
                    .as("link")
                    .isEqualTo(link);
            assertThat(visitor.program()
                            .body(Map.of("reason", "We need it"))
                            .post(path + "/authorizations")
                            .statusCode())
                    .as("request")
                    .isEqualTo(request);
        }
    }

    private static String offer(Response answer, String key, boolean inList) {
        if (answer.statusCode() != 200) {
            return String.valueOf(answer.statusCode());
        }
        String html = answer.asString();
        String shown = inList
                ? Arrays.stream(html.split("<li>"))
                        .filter(row -> row.contains("href=\"/downloads/" + key + "\""))
                        .findFirst()
                        .orElse("absent")
                : html;
        if (shown.equals("absent")) {
            return shown;
        }
        if (shown.contains("href=\"/downloads/" + key + "/content\"")) {
            return "file";
        }
        if (shown.contains("#request\"")) {
            return "ask";
        }
        return shown.contains("/login?back=/downloads/" + key) || inList && shown.contains("#lock\"") ? "login" : "-";
    }
}
