package org.askwell.downloads.uploads;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

/** An upload as a tus client does it. */
record Upload(String path, Cast person) {

    static Upload begun(String patch, long length, String name) {
        Response answer = begin(patch, length, name);
        answer.then().statusCode(201);
        String location = answer.header("Location");
        return new Upload(location.substring(location.indexOf("/api/")), Cast.RAY);
    }

    static Response begin(String patch, long length, String name) {
        return tus(Cast.RAY)
                .header("Upload-Length", length)
                .header("Upload-Metadata", "filename " + base64(name))
                .post("/api/v1/patches/" + patch + "/uploads");
    }

    static RequestSpecification tus(Cast person) {
        return Login.as(person).header("Tus-Resumable", "1.0.0");
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    UUID id() {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    Response send(long offset, byte[] piece) {
        return tus(person)
                .contentType("application/offset+octet-stream")
                .header("Upload-Offset", offset)
                .body(piece)
                .patch(path);
    }

    Response head() {
        return tus(person).head(path);
    }

    long offset() {
        return Long.parseLong(head().then().statusCode(200).extract().header("Upload-Offset"));
    }

    Response discard() {
        return tus(person).delete(path);
    }
}
