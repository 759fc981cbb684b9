package org.askwell.downloads;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

/** R2: a patch has files for several platforms, and everybody gets the one that was asked for. */
@QuarkusTest
@WithTestResource(TestServers.class)
class PatchFilesTest {

    private static final byte[] LINUX = "for Linux".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WINDOWS = "for Windows!".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTES = "for everybody..".getBytes(StandardCharsets.US_ASCII);

    private static Response put(String key, String name, String platform, byte[] content) {
        var request = Login.as(Cast.RAY).contentType("application/octet-stream").body(content);
        if (platform != null) {
            request.queryParam("platform", platform);
        }
        return request.queryParam("name", name).put("/api/v1/patches/" + key + "/content");
    }

    private static Response file(Cast person, String key, String name) {
        return Login.as(person).accept("*/*").queryParam("file", name).get("/api/v1/patches/" + key + "/content");
    }

    private static Response removed(String key, String name) {
        return Login.as(Cast.RAY).queryParam("file", name).delete("/api/v1/patches/" + key + "/content");
    }

    private static String draft() {
        String key = Patches.draft("ledger");
        put(key, "补丁&1.rpm", "linux-x86_64", LINUX).then().statusCode(200);
        put(key, "patch.msi", "windows-x86_64", WINDOWS).then().statusCode(200);
        put(key, "read me.txt", null, NOTES).then().statusCode(200);
        return key;
    }

    private static String published() {
        String key = draft();
        Patches.publish(key);
        return key;
    }

    @Test
    void everybody_gets_the_file_that_was_named() {
        String key = published();

        Login.as(Cast.MEI)
                .get("/api/v1/patches/" + key)
                .then()
                .body("files.platform", contains("any", "linux-x86_64", "windows-x86_64"))
                .body("files.name", contains("read me.txt", "补丁&1.rpm", "patch.msi"))
                .body("files.size", contains(NOTES.length, LINUX.length, WINDOWS.length));
        assertThat(file(Cast.MEI, key, "补丁&1.rpm").asByteArray()).isEqualTo(LINUX);
        Response windows = file(Cast.MEI, key, "patch.msi");
        assertThat(windows.asByteArray()).isEqualTo(WINDOWS);
        assertThat(windows.header("Content-Disposition")).contains("patch.msi");
        assertThat(file(Cast.MEI, key, "read me.txt").header("ETag")).isNotEqualTo(windows.header("ETag"));
        file(Cast.MEI, key, "other.zip").then().statusCode(404);
        for (String name : List.of("patch.msi", "read me.txt")) {
            file(Cast.ANA, key, name).then().statusCode(403);
        }
    }

    @Test
    void nobody_gets_a_file_for_another_platform_by_chance() {
        String key = published();

        for (Response unnamed : List.of(
                Login.as(Cast.MEI).accept("*/*").get("/api/v1/patches/" + key + "/content"),
                Login.as(Cast.MEI).post("/api/v1/patches/" + key + "/links"))) {
            unnamed.then().statusCode(400).body("detail", containsString("patch.msi"));
        }
        var page = Browser.loggedInAs(Cast.MEI).get("/downloads/" + key + "/content");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.header("Location")).endsWith("/downloads/" + key);
    }

    @Test
    void the_page_offers_each_file_with_its_platform_and_checksum() {
        String key = published();
        var mei = Browser.loggedInAs(Cast.MEI);

        String page = mei.get("/downloads/" + key).asString();

        assertThat(page).contains("linux-x86_64", "windows-x86_64", "/content?file=%E8%A1%A5%E4%B8%81%261.rpm");
        assertThat(mei.get("/downloads/" + key + "/content?file=patch.msi").asByteArray())
                .isEqualTo(WINDOWS);
        assertThat(mei.get("/downloads?product=ledger").asString()).contains("/downloads/" + key + "#files");
        assertThat(Browser.loggedInAs(Cast.ANA).get("/downloads/" + key).asString())
                .contains("patch.msi")
                .doesNotContain("/content");
    }

    @Test
    void a_link_is_for_one_of_the_files() {
        String key = published();

        Response made = Login.as(Cast.MEI).post("/api/v1/patches/" + key + "/links?file=patch.msi");

        made.then().statusCode(201).body("file", equalTo("patch.msi"));
        String url = made.path("url");
        assertThat(RestAssured.given().accept("*/*").get(URI.create(url)).asByteArray())
                .isEqualTo(WINDOWS);
        RestAssured.given()
                .accept("*/*")
                .get(URI.create(url.replace("patch.msi", "other.msi")))
                .then()
                .statusCode(403);
        Login.as(Cast.MEI)
                .post("/api/v1/patches/" + key + "/links?file=x")
                .then()
                .statusCode(404);
        Response page = Browser.loggedInAs(Cast.MEI)
                .post("/downloads/" + key, "/downloads/" + key + "/links", Map.of("file", "read me.txt"));
        assertThat(page.statusCode()).isEqualTo(201);
        assertThat(page.asString()).contains("/read%20me.txt");
    }

    @Test
    void the_manifest_and_installed_products_tell_the_platforms_apart() {
        String key = published();

        RestAssured.get("/api/v1/products/ledger/manifest")
                .then()
                .body(
                        "patches.findAll {it.key=='" + key + "'}.platform",
                        contains("any", "linux-x86_64", "windows-x86_64"))
                .body("patches.find {it.file=='patch.msi' && it.key=='" + key + "'}.length", equalTo(WINDOWS.length));
        String updates = "/api/v1/updates?product=ledger&version=9.9.0&platform=";
        RestAssured.get(updates + "linux-x86_64")
                .then()
                .body("updates.findAll {it.key=='" + key + "'}.platform", contains("any", "linux-x86_64"));
        RestAssured.get(updates + "solaris")
                .then()
                .body("updates.findAll {it.key=='" + key + "'}.platform", contains("any"));
        RestAssured.get(updates + "Solaris!").then().statusCode(400);
    }

    @Test
    void having_one_of_the_files_is_having_the_patch() {
        String key = published();
        file(Cast.MEI, key, "patch.msi").then().statusCode(200);

        Awaitility.await().untilAsserted(() -> Login.as(Cast.RAY)
                .get("/api/v1/download-records?patch=" + key)
                .then()
                .body("items[0].complete", equalTo(true))
                .body("items[0].file", equalTo("patch.msi")));
        Login.as(Cast.RAY)
                .get("/api/v1/patches/" + key + "/receipts")
                .then()
                .body("items.find {it.organisation=='harbor-bureau'}.downloaded", notNullValue());
    }

    @Test
    void a_file_of_the_same_name_is_replaced_and_one_that_is_not_needed_is_removed() {
        String key = draft();
        int version = Patches.version(key);

        put(key, "patch.msi", "windows-arm64", LINUX)
                .then()
                .statusCode(200)
                .body("files.platform", contains("any", "linux-x86_64", "windows-arm64"));
        assertThat(Patches.version(key)).isGreaterThan(version);
        assertThat(file(Cast.RAY, key, "patch.msi").asByteArray()).isEqualTo(LINUX);
        removed(key, "patch.msi").then().statusCode(200).body("files.name", contains("read me.txt", "补丁&1.rpm"));
        removed(key, "patch.msi").then().statusCode(404);
        String desk = "/desk/patches/" + key;
        assertThat(Browser.loggedInAs(Cast.RAY)
                        .post(desk, desk + "/file/removal", Map.of("file", "read me.txt"))
                        .statusCode())
                .isEqualTo(303);
        Login.as(Cast.RAY)
                .get("/api/v1/patches/" + key + "/history")
                .then()
                .body("items[0].act", equalTo("REMOVED"))
                .body("items[0].note", equalTo("read me.txt"));

        Patches.approve(key);
        removed(key, "补丁&1.rpm").then().statusCode(409);
    }

    @Test
    void a_wrong_platform_and_one_file_too_many_are_refused() {
        String key = Patches.draft("ledger");
        put(key, "x.zip", "Windows 11", LINUX).then().statusCode(400);
        Login.as(Cast.RAY)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", 5)
                .header("Upload-Metadata", "filename eC56aXA=,platform QQ==")
                .post("/api/v1/patches/" + key + "/uploads")
                .then()
                .statusCode(400)
                .body("detail", containsString("small letters"));
        String desk = "/desk/patches/" + key;
        Response form = Browser.loggedInAs(Cast.RAY)
                .upload(desk, desk + "/file", Map.of("platform", "Windows 11"), "file", "x.zip", LINUX);
        assertThat(form.statusCode()).isEqualTo(400);
        assertThat(form.asString()).contains("value=\"Windows 11\"", "id=\"platform-error\"");

        for (int i = 0; i < PatchFile.MOST; i++) {
            put(key, i + ".zip", null, LINUX).then().statusCode(200);
        }
        put(key, "more.zip", null, LINUX).then().statusCode(409).body("detail", containsString("20"));
        Login.as(Cast.RAY)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", 5)
                .header("Upload-Metadata", "filename eC56aXA=")
                .post("/api/v1/patches/" + key + "/uploads")
                .then()
                .statusCode(409);
        put(key, "0.zip", null, WINDOWS).then().statusCode(200);
    }
}
