package org.askwell.knowledge.search;

import org.eclipse.microprofile.config.ConfigProvider;

import static io.restassured.RestAssured.given;

/** Takes the search engine's index away and gives it back: to the portal the engine is down in between. */
public final class Engine {

    private Engine() {}

    public static void down() {
        down("passage");
    }

    public static void up() {
        up("passage");
    }

    /** As {@link #down()}, only for what is found in one index. */
    public static void down(String index) {
        post(index, "/_close");
    }

    public static void up(String index) {
        post(index, "/_open?wait_for_active_shards=1");
    }

    private static void post(String index, String action) {
        String host = ConfigProvider.getConfig()
                .getValue("quarkus.hibernate-search-orm.elasticsearch.hosts", String.class)
                .split(",")[0];
        given().baseUri("http://" + host)
                .port(Integer.parseInt(host.substring(host.lastIndexOf(':') + 1)))
                .basePath("")
                .post("/" + index + "-000001" + action)
                .then()
                .statusCode(200);
    }
}
