package org.askwell.tickets.queues;

import java.util.Map;

import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

/** Makes queues. */
public final class QueueStories {

    public static final String QUEUES = "/api/v1/queues";

    private QueueStories() {}

    /** Makes a queue that takes tickets; one that is there already is opened again. */
    public static void queue(String code, String nameEn, String nameZh) {
        int status = Login.as(Cast.SUE)
                .body(Map.of("code", code, "nameEn", nameEn, "nameZh", nameZh, "place", 500))
                .post(QUEUES)
                .statusCode();
        if (status != 201) {
            activate(code, true);
        }
    }

    public static void activate(String code, boolean active) {
        Map<String, Object> queue = Login.as(Cast.SUE)
                .queryParam("size", 100)
                .get(QUEUES)
                .jsonPath()
                .getMap("items.find { it.code == '" + code + "' }");
        queue.remove("tickets");
        queue.put("active", active);
        Login.as(Cast.SUE).body(queue).put(QUEUES + "/" + code).then().statusCode(200);
    }
}
