package org.askwell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.gates.PermissionTable;
import org.askwell.gates.PermissionTable.Row;
import org.askwell.gates.PlantedClasses;
import org.askwell.gates.Routes;
import org.askwell.gates.Routes.Route;
import org.askwell.gates.Sources;
import org.askwell.testsupport.PermissionVisitor;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** T11, T12: every route of the portal, asked by everybody. */
@QuarkusTest
@WithTestResource(TestServers.class)
class PermissionsTest {

    private static final Set<Integer> REFUSALS = Set.of(401, 403, 404);
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final List<String> LOW_ROLES = List.of("anonymous", "mei");

    private final Map<Route, String> routes = Routes.ofPortal();
    private final PermissionTable table =
            PermissionTable.parse(Sources.text(Path.of("src/test/resources/permissions.txt")));

    @Test
    void every_route_is_classified_and_every_row_has_a_route() {
        assertThat(routes).isNotEmpty();
        assertThat(table.unmatched(routes.keySet())).isEmpty();
    }

    @Test
    void who_may_is_served_and_nobody_else() {
        var objects = PermissionObjects.make();
        var visitors = PermissionVisitor.all();
        var faults = new ArrayList<String>();
        for (Row row : table.rows()) {
            String path = objects.path(row);
            String type = routes.getOrDefault(row.route(), "");
            for (String identity : PermissionTable.IDENTITIES) {
                Response answer = visitors.get(identity).send(row.route().method(), path, type, row.fields());
                String fault = row.allowed().contains(identity) ? notServed(row, answer) : notRefused(answer);
                if (fault != null) {
                    faults.add(identity + ": " + row.route() + " (" + path + ") " + fault);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void T11_methods_that_a_path_does_not_have_do_nothing() {
        var declared = new TreeMap<String, Set<String>>();
        routes.keySet().forEach(route -> declared.computeIfAbsent(shape(route.path()), path -> new TreeSet<>())
                .add(route.method()));
        var visitors = PermissionVisitor.all();
        var faults = new ArrayList<String>();
        for (String path : routes.keySet().stream().map(Route::path).collect(Collectors.toCollection(TreeSet::new))) {
            String asked = path.replaceAll("\\{\\w+}", "1");
            for (String method : METHODS) {
                if (declared.get(shape(path)).contains(method)) {
                    continue;
                }
                for (String identity : LOW_ROLES) {
                    int status = visitors.get(identity)
                            .send(method, asked, "", Map.of())
                            .statusCode();
                    if (status < 300 || status >= 500) {
                        faults.add(identity + ": " + method + " " + asked + " answered " + status);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static String shape(String path) {
        return path.replaceAll("\\{\\w+}", "{}");
    }

    private static String notServed(Row row, Response answer) {
        int status = answer.statusCode();
        boolean refused = status == 401 || status == 403 || toLogin(answer);
        boolean missed = row.bound() && status >= 400 && status != 409;
        return refused || missed || status >= 500 ? "must be served but answered " + status : null;
    }

    private static String notRefused(Response answer) {
        return REFUSALS.contains(answer.statusCode()) || toLogin(answer)
                ? null
                : "must be refused but answered " + answer.statusCode();
    }

    private static boolean toLogin(Response answer) {
        String location = answer.header("Location");
        return answer.statusCode() == 302 && location != null && location.contains("/protocol/openid-connect/auth");
    }

    @Test
    void an_unclassified_route_is_caught(@TempDir Path folder) {
        var planted = Routes.of(PlantedClasses.of(
                folder,
                "package org.askwell.news; @jakarta.ws.rs.Path(\"/news\") class News {"
                        + " @jakarta.ws.rs.GET String all() { return null; }"
                        + " @jakarta.ws.rs.DELETE @jakarta.ws.rs.Path(\"{id: [0-9]{1,5}}/x\") String one() { return null; }"
                        + " }"));

        var known = PermissionTable.parse("# comment\nGET /news : everyone\nGET /old : root\n* GET /health : everyone");

        assertThat(known.unmatched(planted.keySet()))
                .containsExactly("DELETE /news/{id}/x is not classified", "GET /old does not exist");
    }

    @Test
    void a_row_that_cannot_be_read_is_caught() {
        assertThatThrownBy(() -> PermissionTable.parse("GET /x everyone")).hasMessageContaining("Not a row");
        assertThatThrownBy(() -> PermissionTable.parse("GET /x : mallory")).hasMessageContaining("Unknown identity");
        assertThatThrownBy(() -> PermissionTable.parse("GET /x : mei\nGET /x : ana"))
                .hasMessageContaining("Twice");
    }
}
