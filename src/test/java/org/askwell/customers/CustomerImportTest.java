package org.askwell.customers;

import java.nio.charset.Charset;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** R24: tables of customers come in after a look at what they would change. */
@QuarkusTest
@WithTestResource(TestServers.class)
class CustomerImportTest {

    private static final String TABLES = "/desk/customer-tables";
    private static final String API = "/api/v1/organisations/";

    private final Browser sue = Browser.loggedInAs(Cast.SUE).keeping("askwell-language", "en");

    @Test
    void every_bad_row_is_listed_and_nothing_is_written_until_all_is_right() {
        String path = send(
                "ORGANISATIONS",
                """
                code,name,above,colour
                x
                """,
                UTF_8);
        assertThat(sue.get(path).asString()).contains("colour", "Nothing is known under this head");

        path = send(
                "ORGANISATIONS",
                """
                code,name,above
                table-ok,Fine,
                Bad Code,Bad,
                table-one,One,table-two
                table-two,Two,table-one
                table-ok,Again,
                table-lost,Lost,table-nowhere
                table-unnamed,,
                """,
                UTF_8);
        String page = sue.get(path).asString();
        assertThat(rows(page))
                .contains(
                        "3|code|Use 1 to 40 small letters, digits and hyphens",
                        "4|above|An organisation cannot be below itself",
                        "5|above|An organisation cannot be below itself",
                        "6|code|The same as row 2",
                        "7|above|There is no organisation with this code",
                        "8|name|Please fill this in");
        assertThat(page).doesNotContain("/confirmation");
        assertThat(confirm(path, "ORGANISATIONS").statusCode()).isEqualTo(409);
        Login.as(Cast.SUE).get(API + "table-ok").then().statusCode(404);
    }

    @Test
    void a_confirmed_table_is_written_once_whatever_is_sent_again() {
        String organisations =
                """
                编号,名称,上级单位
                import-office,办公室,import-bureau
                import-bureau,局,
                """;
        Charset chinese = Charset.forName("GB18030");
        String path = send("ORGANISATIONS", organisations, chinese);
        assertThat(sue.get(path).asString()).contains("2 new, 0 changed, 0 as on file", "/confirmation");
        assertThat(confirm(path, "ORGANISATIONS").statusCode()).isEqualTo(303);
        assertThat(sue.get(path).asString()).contains("Everything in this table is on file.");

        write("CONTACTS", "organisation,name,position,email\nimport-office,吴静,主任,wu@office.example\n");
        write("CONTACTS", "organisation,name,position\nimport-office,吴静,局长\n");
        write(
                "CONTRACTS",
                "organisation,number,product,alsoCovered,startsOn,endsOn,calendar,补丁申请审批\n"
                        + "import-office,HT-1,ledger,flow people,2026-01-01,2026-12-31,5x8,客户负责人\n");
        write("INSTALLATIONS", "organisation,product,environment,version\nimport-office,ledger,测试环境,5.10\n");

        Login.as(Cast.SUE).get(API + "import-office").then().body("above", equalTo("import-bureau"));
        Login.as(Cast.SUE)
                .get(API + "import-office/contracts")
                .then()
                .body("size()", equalTo(1), "number", hasItem("HT-1"), "[0].alsoCovered", hasItem("people"))
                .body("[0].patchApproval", equalTo("CUSTOMER_MANAGER"));
        Login.as(Cast.SUE).get(API + "import-office/installations").then().body("items.version", hasItem("5.10"));
        String customer = sue.get("/desk/customers/import-office").asString();
        assertThat(customer).contains("局长", "wu@office.example").doesNotContain("主任");
        assertThat(sue.get("/desk/customers/import-office/history").asString()).contains("主任", "局长", "HT-1");
    }

    @Test
    void organisations_swap_places_in_one_table() {
        write("ORGANISATIONS", "code,name,above\nswap-a,A,\nswap-b,B,swap-a\nswap-c,C,swap-b\n");

        write("ORGANISATIONS", "code,above\nswap-a,swap-b\nswap-b,\n");

        Login.as(Cast.SUE).get(API + "swap-a").then().body("above", equalTo("swap-b"));
        Login.as(Cast.SUE).get(API + "swap-c").then().body("above", equalTo("swap-b"));
        assertThat(sue.get("/desk/customers/swap-b").asString()).contains("2 organisations below");
    }

    @Test
    void what_is_exported_comes_back_and_starts_no_formula() {
        write("ORGANISATIONS", "code,name\nformula,'=HYPERLINK(1)\n");
        String table = sue.get(TABLES + "/export/ORGANISATIONS?format=csv").asString();
        assertThat(table).contains("'=HYPERLINK(1)").doesNotContain(",=HYPERLINK");
        for (String kind : new String[] {"ORGANISATIONS", "CONTACTS", "CONTRACTS", "INSTALLATIONS"}) {
            for (String format : new String[] {"csv", "xlsx"}) {
                byte[] file = sue.get(TABLES + "/export/" + kind + "?format=" + format)
                        .asByteArray();
                assertThat(sue.get(send(kind, file)).asString())
                        .as(kind + " " + format)
                        .contains("Everything in this table is on file.");
            }
        }
    }

    @Test
    void T04_a_table_is_confirmed_by_whoever_sent_it() {
        String path = send("ORGANISATIONS", "code,name\nmine,Mine\n", UTF_8);
        var root = Browser.loggedInAs(Cast.ROOT);

        assertThat(root.get(path).statusCode()).isEqualTo(404);
        assertThat(root.post(TABLES, path.replaceFirst("\\?.*", "") + "/confirmation", Map.of("kind", "ORGANISATIONS"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_file_that_is_no_table_is_refused_with_the_reason() {
        var answer =
                sue.upload(TABLES, TABLES, Map.of("kind", "CONTACTS"), "table", "x.xlsx", new byte[] {'P', 'K', 3, 4});

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("neither a workbook", "href=\"#table\"");
    }

    private void write(String kind, String table) {
        String path = send(kind, table, UTF_8);
        var answer = confirm(path, kind);
        assertThat(answer.statusCode()).as(table + sue.get(path).asString()).isEqualTo(303);
    }

    private String send(String kind, String table, Charset charset) {
        return send(kind, table.getBytes(charset));
    }

    /** @return where the preview is */
    private String send(String kind, byte[] table) {
        return sue.upload(TABLES, TABLES, Map.of("kind", kind), "table", "table", table)
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private Response confirm(String path, String kind) {
        return sue.post(TABLES, path.replaceFirst("\\?.*", "") + "/confirmation", Map.of("kind", kind));
    }

    /** @return the rows of the table of problems, their cells divided by bars */
    private static String rows(String page) {
        return page.replaceAll("(?s)<tr><td[^>]*>", "").replaceAll("</t[dh]>\\s*<t[dh][^>]*>", "|");
    }
}
