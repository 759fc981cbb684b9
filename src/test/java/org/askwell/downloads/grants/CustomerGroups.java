package org.askwell.downloads.grants;

import java.util.List;
import java.util.Map;

import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

/** Groups of customers made for a test through the REST API. */
public final class CustomerGroups {

    private CustomerGroups() {}

    /** @return the code */
    public static String keep(String code, String... members) {
        return keep(code, false, members);
    }

    /** @return the code of a group that may have patches under export control */
    public static String cleared(String code, String... members) {
        return keep(code, true, members);
    }

    private static String keep(String code, boolean cleared, String... members) {
        Login.as(Cast.RAY)
                .body(Map.of(
                        "name",
                        Map.of("en", "Group " + code, "zh-CN", "客户组 " + code),
                        "members",
                        List.of(members),
                        "exportCleared",
                        cleared))
                .put("/api/v1/customer-groups/" + code)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
        return code;
    }
}
