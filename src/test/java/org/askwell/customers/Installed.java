package org.askwell.customers;

import java.util.Map;

import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

/** What tests say about versions that run at customers. */
public final class Installed {

    private Installed() {}

    /** Makes it known to support that the customer runs the version in production. */
    public static void atCustomer(String organisation, String product, String version) {
        Login.as(Cast.SAM)
                .body(Map.of("version", version))
                .put(path(organisation, product, "PRODUCTION"))
                .then()
                .statusCode(200);
    }

    /** Takes what the customer runs in production off the file. */
    public static void removeFromCustomer(String organisation, String product) {
        Login.as(Cast.SAM)
                .delete(path(organisation, product, "PRODUCTION"))
                .then()
                .statusCode(204);
    }

    static String path(String organisation, String product, String environment) {
        return "/api/v1/organisations/" + organisation + "/installations/" + product + "/" + environment;
    }
}
