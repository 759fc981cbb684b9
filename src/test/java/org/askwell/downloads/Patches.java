package org.askwell.downloads;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.restassured.http.ContentType;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

/** Patches made for a test through the REST API, each with a key of its own. */
public final class Patches {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Patches() {}

    static Map<String, Object> facts(String key, String product) {
        return Map.of(
                "key",
                key,
                "product",
                product,
                "kind",
                "DEFECT",
                "brings",
                "9.9.1",
                "affectedFrom",
                "1.0",
                "affectedTo",
                "9.9.0",
                "title",
                Map.of("en", "Patch " + key, "zh-CN", "补丁 " + key),
                "notes",
                Map.of("en", "First paragraph.\n\nSecond <b>one</b>.", "zh-CN", "第一段。\n\n第二段。"));
    }

    public static String draft(String product) {
        String key = product + "-9.9." + NUMBER.incrementAndGet();
        Login.as(Cast.RAY)
                .body(facts(key, product))
                .post("/api/v1/patches")
                .then()
                .statusCode(201);
        return key;
    }

    public static String draft(String product, byte[] content) {
        return draft(product, content, "补丁 包.zip");
    }

    private static String draft(String product, byte[] content, String name) {
        String key = draft(product);
        Login.as(Cast.RAY)
                .contentType(ContentType.BINARY)
                .body(content)
                .put("/api/v1/patches/" + key + "/content?name=" + name)
                .then()
                .statusCode(200);
        return key;
    }

    public static String published(String product, byte[] content) {
        return published(product, content, "补丁 包.zip");
    }

    public static String published(String product, byte[] content, String name) {
        String key = draft(product, content, name);
        publish(key);
        return key;
    }

    /** A published patch that not everyone may know of. */
    public static String published(String product, byte[] content, Visibility visibility) {
        String key = draft(product, content);
        change(key, product, Map.of("visibility", visibility.name()));
        publish(key);
        return key;
    }

    /** A published patch for versions that nobody runs. */
    public static String unfit(String product, byte[] content) {
        String key = draft(product, content);
        change(key, product, Map.of("affectedFrom", "0.1", "affectedTo", "0.2", "brings", "0.3"));
        publish(key);
        return key;
    }

    static void change(String key, String product, Map<String, ?> facts) {
        var changed = new HashMap<String, Object>(facts(key, product));
        changed.putAll(facts);
        Login.as(Cast.RAY).body(changed).put("/api/v1/patches/" + key).then().statusCode(200);
    }

    /** A published patch after which nobody needs the old one. */
    public static String replacing(String product, byte[] content, String old) {
        String key = draft(product, content);
        change(key, product, Map.of("supersedes", List.of(old)));
        publish(key);
        return key;
    }

    /** Takes a draft all the way: Ray sends it to test, Rui approves it. */
    public static void publish(String key) {
        approve(key);
        Login.as(Cast.RAY)
                .post("/api/v1/patches/" + key + "/publication")
                .then()
                .statusCode(200);
    }

    public static void approve(String key) {
        Login.as(Cast.RAY).post("/api/v1/patches/" + key + "/test").then().statusCode(200);
        Login.as(Cast.RUI)
                .body(Map.of("version", version(key)))
                .post("/api/v1/patches/" + key + "/approval")
                .then()
                .statusCode(200);
    }

    static int version(String key) {
        return Login.as(Cast.RAY).get("/api/v1/patches/" + key).path("version");
    }

    /** @return the number of the request */
    public static int requested(String key, Cast person) {
        return Login.as(person)
                .body(Map.of("reason", "We need it"))
                .post("/api/v1/patches/" + key + "/authorizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static void decided(int id, Map<String, ?> decision) {
        Login.as(Cast.RAY)
                .body(decision)
                .patch("/api/v1/authorizations/" + id + "/decision")
                .then()
                .statusCode(200);
    }
}
