package org.askwell.customers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

/** R24: the customer file. */
@QuarkusTest
@WithTestResource(TestServers.class)
class CustomerResourceTest {

    @Test
    void staff_find_customers_by_name_in_either_language_and_by_code() {
        var sam = Browser.loggedInAs(Cast.SAM);

        assertThat(sam.get("/desk/customers").asString()).contains("harbor-bureau", "northfield");
        assertThat(sam.get("/desk/customers?q=海州").asString())
                .contains("harbor-bureau")
                .doesNotContain("/desk/customers/northfield");
        assertThat(sam.get("/desk/customers?q=WATER").asString()).contains("/desk/customers/northfield");
        assertThat(sam.get("/desk/customers?q=%25").asString()).doesNotContain("/desk/customers/northfield");
        assertThat(sam.get("/desk/customers/northfield").asString())
                .contains("ana.costa@northfield.example")
                .doesNotContain("/contracts/new");
        assertThat(sam.get("/desk/customers/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void customers_are_kept_out_of_the_customer_file() {
        var tom = Browser.loggedInAs(Cast.TOM);

        assertThat(tom.get("/desk/customers").statusCode()).isEqualTo(403);
        assertThat(tom.get("/desk/customers/harbor-bureau").statusCode()).isEqualTo(403);
        assertThat(Browser.anonymous().get("/desk/customers").statusCode()).isEqualTo(302);
    }

    @Test
    void a_supervisor_adds_and_changes_a_contact() {
        var sue = Browser.loggedInAs(Cast.SUE);
        String list = "/desk/customers/northfield";

        var wrong = sue.post(
                list + "/contacts/new", list + "/contacts", Map.of("name", "周敏", "position", "", "email", "x"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.asString()).contains("value=\"周敏\"", "href=\"#position\"", "href=\"#email\"");

        assertThat(sue.post(list + "/contacts/new", list + "/contacts", Map.of("name", "周敏", "position", "主任"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(sue.get(list).asString()).contains("周敏");
    }

    @Test
    void contacts_and_contracts_have_pages() {
        String code = "many-people";
        Login.as(Cast.SUE)
                .body(Map.of("code", code, "name", "Many People"))
                .post("/api/v1/organisations")
                .then()
                .statusCode(201);
        QuarkusTransaction.requiringNew().run(() -> {
            Organisation organisation = Organisation.withCode(code).orElseThrow();
            for (int i = 10; i < 31; i++) {
                var contact = new Contact();
                contact.organisation = organisation;
                contact.name = "Person " + i;
                contact.position = "Clerk";
                contact.persist();
                var contract = new Contract();
                contract.organisation = organisation;
                contract.product = Product.withCode("ledger").orElseThrow();
                contract.number = "MP-" + i;
                contract.startsOn = LocalDate.of(2020, 1, 1);
                contract.endsOn = LocalDate.of(2020, 12, i);
                contract.persist();
            }
        });
        var sue = Browser.loggedInAs(Cast.SUE);
        String page = "/desk/customers/" + code;

        assertThat(sue.get(page).asString())
                .contains(
                        "Person 10",
                        "Person 29",
                        "MP-30",
                        "MP-11",
                        "list=CONTACTS&amp;page=2",
                        "list=CONTRACTS&amp;page=2")
                .doesNotContain("Person 30", "MP-10");
        assertThat(sue.get(page + "?list=CONTACTS&page=2").asString())
                .contains("Person 30", "MP-30")
                .doesNotContain("Person 29");
        assertThat(sue.get(page + "?list=CONTRACTS&page=2").asString())
                .contains("Person 10", "MP-10")
                .doesNotContain("MP-11");
    }

    @Test
    void a_contract_is_added_and_changed_once_per_state() {
        String path = "/api/v1/organisations/northfield/contracts";
        var contract = new HashMap<String, Object>(Map.of(
                "product", "report", "installedVersion", "6.1", "startsOn", "2020-01-01", "endsOn", "2020-12-31"));
        int id = Login.as(Cast.SUE)
                .body(contract)
                .post(path)
                .then()
                .statusCode(201)
                .body("active", equalTo(false))
                .extract()
                .path("id");
        contract.put("version", 0);
        contract.put("endsOn", "2021-12-31");

        Login.as(Cast.ROOT).body(contract).put(path + "/" + id).then().statusCode(200);
        Login.as(Cast.ROOT).body(contract).put(path + "/" + id).then().statusCode(409);
        Login.as(Cast.ANA).get(path).then().body("endsOn", hasItem("2021-12-31"));
    }

    @Test
    void T04_a_contract_is_changed_only_within_its_customer() {
        int foreign = Login.as(Cast.SUE)
                .get("/api/v1/organisations/harbor-bureau/contracts")
                .path("[0].id");

        Login.as(Cast.SUE)
                .body(Map.of("product", "report", "startsOn", "2020-01-01", "endsOn", "2020-12-31"))
                .put("/api/v1/organisations/northfield/contracts/" + foreign)
                .then()
                .statusCode(404);
    }

    @Test
    void a_contract_that_ends_before_it_starts_is_refused() {
        Login.as(Cast.SUE)
                .body(Map.of("product", "nothing", "startsOn", "2020-01-02", "endsOn", "2020-01-01"))
                .post("/api/v1/organisations/northfield/contracts")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("product", "endsOn"));
    }

    @Test
    void T13_unknown_fields_are_refused() {
        Login.as(Cast.SUE)
                .body(Map.of("product", "report", "startsOn", "2020-01-01", "endsOn", "2020-12-31", "id", 1))
                .post("/api/v1/organisations/northfield/contracts")
                .then()
                .statusCode(400);
    }

    @Test
    void everybody_but_staff_sees_the_own_organisation_only() {
        Login.as(Cast.MEI).get("/api/v1/organisations").then().body("items.code", contains("harbor-bureau"));
        Login.as(Cast.MEI).get("/api/v1/organisations?q=north").then().body("items", hasSize(0));
        Login.as(Cast.AVA)
                .get("/api/v1/organisations")
                .then()
                .body("items.code", hasItems("harbor-bureau", "northfield"));
        for (String path : List.of("", "/contracts")) {
            Login.as(Cast.MEI)
                    .get("/api/v1/organisations/northfield" + path)
                    .then()
                    .statusCode(404);
            Login.as(Cast.MEI)
                    .get("/api/v1/organisations/harbor-bureau" + path)
                    .then()
                    .statusCode(200);
        }
        Login.as(Cast.TOM)
                .body(Map.of("product", "report", "startsOn", "2020-01-01", "endsOn", "2030-12-31"))
                .post("/api/v1/organisations/harbor-bureau/contracts")
                .then()
                .statusCode(403);
    }
}
