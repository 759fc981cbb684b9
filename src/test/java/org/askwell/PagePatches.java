package org.askwell;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.askwell.downloads.grants.CustomerGroups;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

/** The patches that the desk's pages show before they are published: a draft and one in test. */
final class PagePatches {

    private static final String BOM =
            "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"version\":1,\"components\":["
                    + "{\"type\":\"library\",\"name\":\"json\",\"version\":\"2.1\",\"purl\":\"pkg:maven/org.example/json@2.1\"}]}";

    /** Where release managers lay down who gets patches when. */
    static final List<String> PAGES = List.of(
            "/desk/patches/ledger-5.4.2/plan",
            "/desk/grants",
            "/desk/customer-groups",
            "/desk/customer-groups/new",
            "/desk/customer-groups/pages");

    private PagePatches() {}

    static void make() {
        draft("pages-1.0");
        draft("pages-2.0");
        PageObjects.post(Cast.RAY, "/api/v1/patches/pages-2.0/test", Map.of(), 200);
        CustomerGroups.keep("pages", "northfield");
        PageObjects.post(
                Cast.RAY,
                "/api/v1/grants",
                Map.of(
                        "organisation",
                        "northfield",
                        "patch",
                        "gate-2.8.4",
                        "from",
                        "2026-01-01",
                        "until",
                        "2030-01-01",
                        "reason",
                        "A trial"),
                201);
    }

    /** A draft with two files and another one on its way. */
    private static void draft(String key) {
        PageObjects.post(
                Cast.RAY,
                "/api/v1/patches",
                Map.of(
                        "key",
                        key,
                        "product",
                        "ledger",
                        "kind",
                        "DEFECT",
                        "brings",
                        "0.2",
                        "affectedFrom",
                        "0.1",
                        "affectedTo",
                        "0.1.9",
                        "title",
                        Map.of("en", "A patch", "zh-CN", "补丁"),
                        "notes",
                        Map.of("en", "Why.", "zh-CN", "说明。")),
                201);
        for (String platform : List.of("linux-x86_64", "windows-x86_64")) {
            Login.as(Cast.RAY)
                    .contentType("application/octet-stream")
                    .body("no archive".getBytes(StandardCharsets.UTF_8))
                    .put("/api/v1/patches/" + key + "/content?name=a-rather-long-name-of-a-file-for-" + platform
                            + ".zip&platform=" + platform)
                    .then()
                    .statusCode(200);
        }
        Login.as(Cast.RAY)
                .body(BOM)
                .put("/api/v1/patches/" + key + "/sbom?name=bom.json")
                .then()
                .statusCode(200);
        Login.as(Cast.RAY)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", 40_000_000L)
                .header("Upload-Metadata", "filename cGF0Y2guemlw")
                .post("/api/v1/patches/" + key + "/uploads")
                .then()
                .statusCode(201);
    }
}
