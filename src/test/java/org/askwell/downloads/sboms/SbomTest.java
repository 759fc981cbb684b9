package org.askwell.downloads.sboms;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.downloads.Patches;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** What a patch is made of is shown to whoever may have the patch, and to nobody else. */
@QuarkusTest
@WithTestResource(TestServers.class)
class SbomTest {

    private static final byte[] CONTENT = "patch".getBytes(StandardCharsets.US_ASCII);
    private static final int COMPONENTS = 25;

    /** A library that contains another one, then more. */
    private static String document() {
        String more = IntStream.range(2, COMPONENTS)
                .mapToObj(i -> "{\"type\":\"library\",\"name\":\"part-" + i + "\",\"version\":\"1." + i + "\"}")
                .collect(Collectors.joining(","));
        return "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"version\":1,\"components\":["
                + "{\"type\":\"library\",\"group\":\"org.example\",\"name\":\"<b>json</b>\",\"version\":\"2.1\","
                + "\"purl\":\"pkg:maven/org.example/json@2.1\",\"licenses\":[{\"license\":{\"id\":\"Apache-2.0\"}}],"
                + "\"components\":[{\"type\":\"file\",\"name\":\"inside.so\"}]}," + more + "]}";
    }

    private static Response attach(String key, String document) {
        return Login.as(Cast.RAY)
                .contentType("application/vnd.cyclonedx+json")
                .body(document.getBytes(StandardCharsets.UTF_8))
                .put("/api/v1/patches/" + key + "/sbom?name=砚石.cdx.json");
    }

    private static String published() {
        String key = Patches.draft("ledger", CONTENT);
        attach(key, document()).then().statusCode(200).body("components", equalTo(COMPONENTS));
        Patches.publish(key);
        return key;
    }

    @Test
    void the_entitled_see_the_parts_page_by_page_and_get_the_document_as_it_came() {
        String key = published();
        String path = "/api/v1/patches/" + key + "/sbom";

        Login.as(Cast.MEI)
                .get(path + "/components?size=10")
                .then()
                .statusCode(200)
                .body("total", equalTo(COMPONENTS))
                .body("items[0].name", equalTo("org.example/<b>json</b>"))
                .body("items[0].licences", equalTo("Apache-2.0"))
                .body("items[0].purl", equalTo("pkg:maven/org.example/json@2.1"))
                .body("items[1].name", equalTo("inside.so"))
                .body("items[1].type", equalTo("file"));
        Response file = Login.as(Cast.MEI).accept("*/*").get(path);
        assertThat(file.asString()).isEqualTo(document());
        assertThat(file.contentType()).startsWith("application/vnd.cyclonedx+json");
        assertThat(file.header("Content-Disposition")).contains("%E7%A0%9A%E7%9F%B3.cdx.json");
        assertThat(Login.as(Cast.MEI)
                        .accept("*/*")
                        .header("If-None-Match", file.header("ETag"))
                        .get(path)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void the_pages_show_it_to_who_may_have_the_patch() {
        String key = published();
        var mei = Browser.loggedInAs(Cast.MEI);

        assertThat(mei.get("/downloads/" + key).asString()).contains("/downloads/" + key + "/sbom");
        assertThat(mei.get("/downloads/" + key + "/sbom").asString())
                .contains("org.example/&lt;b&gt;json&lt;/b&gt;", "part-19")
                .doesNotContain("<b>json</b>", "part-20");
        assertThat(mei.get("/downloads/" + key + "/sbom?page=2").asString()).contains("part-24");
        assertThat(mei.get("/downloads/" + key + "/sbom/content").asString()).isEqualTo(document());
    }

    @Test
    void who_may_not_have_the_patch_gets_neither_and_hears_why() {
        String key = published();
        String path = "/api/v1/patches/" + key + "/sbom";

        for (String each : new String[] {path, path + "/components"}) {
            Login.as(Cast.ANA).accept("*/*").get(each).then().statusCode(403).body("status", equalTo(403));
        }
        var ana = Browser.loggedInAs(Cast.ANA);
        for (String each : new String[] {"/sbom", "/sbom/content"}) {
            Response page = ana.get("/downloads/" + key + each);
            assertThat(page.statusCode()).isEqualTo(303);
            assertThat(page.header("Location")).endsWith("/downloads/" + key);
        }
        assertThat(ana.get("/downloads/" + key).asString()).doesNotContain("/downloads/" + key + "/sbom");
        String draft = Patches.draft("ledger", CONTENT);
        attach(draft, document());
        Login.as(Cast.MEI)
                .accept("*/*")
                .get("/api/v1/patches/" + draft + "/sbom")
                .then()
                .statusCode(404);
    }

    @Test
    void what_is_no_valid_document_is_refused_with_its_reason() {
        String key = Patches.draft("ledger", CONTENT);

        attach(key, "PK no json").then().statusCode(422).body("detail", containsString("not a CycloneDX document"));
        attach(key, "{\"spdxVersion\":\"SPDX-2.3\"}")
                .then()
                .statusCode(422)
                .body("detail", containsString("not a CycloneDX document"));
        attach(key, document().replace("\"1.6\"", "\"9.9\""))
                .then()
                .statusCode(422)
                .body("detail", containsString("9.9"));
        attach(key, document().replace("\"type\":\"file\"", "\"type\":\"cheese\""))
                .then()
                .statusCode(422)
                .body("detail", containsString("type"));
        attach(key, document().replace("\"name\":\"inside.so\"", "\"colour\":\"red\""))
                .then()
                .statusCode(422);
        attach(key, " ".repeat(Sboms.MOST_BYTES + 1)).then().statusCode(422).body("detail", containsString("16 MB"));

        String desk = "/desk/patches/" + key + "/sbom";
        Response page = Browser.loggedInAs(Cast.RAY)
                .upload(desk, desk, Map.of(), "file", "bom.json", "[]".getBytes(StandardCharsets.US_ASCII));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString()).contains("id=\"file-error\"", "not a CycloneDX document");
    }

    @Test
    void it_is_attached_replaced_and_removed_while_the_patch_is_a_draft_only() {
        String key = Patches.draft("ledger", CONTENT);
        String desk = "/desk/patches/" + key + "/sbom";
        var ray = Browser.loggedInAs(Cast.RAY);
        byte[] document = document().getBytes(StandardCharsets.UTF_8);

        assertThat(ray.upload(desk, desk, Map.of(), "file", "bom.json", document)
                        .statusCode())
                .isEqualTo(303);
        assertThat(ray.get(desk).asString()).contains("bom.json", "CycloneDX 1.6");
        attach(key, document()).then().statusCode(200).body("name", equalTo("砚石.cdx.json"));
        assertThat(ray.post(desk, desk + "/removal", Map.of()).statusCode()).isEqualTo(303);
        Login.as(Cast.RAY).delete("/api/v1/patches/" + key + "/sbom").then().statusCode(404);

        int before = Login.as(Cast.RAY).get("/api/v1/patches/" + key).path("version");
        attach(key, document()).then().statusCode(200);
        assertThat(Login.as(Cast.RAY).get("/api/v1/patches/" + key).<Integer>path("version"))
                .isGreaterThan(before);
        Patches.publish(key);
        attach(key, document()).then().statusCode(409);
        Login.as(Cast.RAY).delete("/api/v1/patches/" + key + "/sbom").then().statusCode(409);
    }
}
