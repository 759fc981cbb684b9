package org.askwell.downloads.grants;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import io.restassured.response.Response;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

/** Rights to patches and plans made for a test through the REST API. */
public final class Grants {

    private Grants() {}

    /** @return the number of a grant from today on for five days to somebody, who has logged in before */
    public static int toPerson(Cast person, String patch) {
        Login.as(person).get("/api/v1/patches").then().statusCode(200);
        return given(Map.of("person", person.username(), "patch", patch));
    }

    /** @return the number of a grant from today on for five days */
    public static int toCustomer(String organisation, Map<String, String> thing) {
        var receiver = new HashMap<>(thing);
        receiver.put("organisation", organisation);
        return given(receiver);
    }

    private static int given(Map<String, String> what) {
        Response answer = post(what, today(), today().plusDays(5));
        answer.then().log().ifValidationFails().statusCode(201);
        return answer.path("id");
    }

    static Response post(Map<String, String> what, LocalDate from, LocalDate until) {
        var body = new HashMap<>(what);
        body.put("from", from.toString());
        body.put("until", until.toString());
        body.putIfAbsent("reason", "They test it for us");
        return Login.as(Cast.RAY).body(body).post("/api/v1/grants");
    }

    public static void revoke(int grant) {
        Login.as(Cast.RAY)
                .body(Map.of("reason", "Sent by mistake"))
                .delete("/api/v1/grants/" + grant)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    public static void plan(String patch, Map<String, ?> plan) {
        Login.as(Cast.RAY)
                .body(plan)
                .put("/api/v1/patches/" + patch + "/plan")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
