package org.askwell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

/** The pages of the customer file, with something on each. */
final class PageCustomers {

    private static final String HARBOR = "/desk/customers/harbor-bureau";
    private static final String DOCUMENTS = "/organisations/harbor-bureau/documents";
    private static final String TABLES = "/desk/customer-tables";

    private PageCustomers() {}

    static void addTo(Map<Cast, List<String>> pages) {
        var sue = Browser.loggedInAs(Cast.SUE);
        part();
        document(sue);
        units(sue);
        sue.post(HARBOR + "/plan", HARBOR + "/plan/standard", Map.of());
        sue.post(
                HARBOR + "/plan",
                HARBOR + "/plan/done",
                Map.of("doneKind", "CALL", "doneOn", "2026-01-05", "note", "All is well 一切正常"));
        add(
                pages,
                Cast.SUE,
                "/desk/customers?above=harbor-bureau",
                "/desk/customers/new",
                HARBOR + "/facts",
                HARBOR + "/history",
                HARBOR + " -> main tbody .meta a",
                "/organisations/harbor-bureau/installations?product=ledger",
                DOCUMENTS,
                TABLES,
                table(sue, "code,name,above\nBad Code,,nowhere-at-all\n"),
                table(sue, "code,name\npages-new,New\n"),
                HARBOR + "/plan?edit=CALL",
                "/desk/plans",
                "/desk/plans?all=true");
        add(pages, Cast.MEI, "/organisations/harbor-bureau/installations", DOCUMENTS);
    }

    private static void add(Map<Cast, List<String>> pages, Cast person, String... more) {
        var all = new ArrayList<>(pages.getOrDefault(person, List.of()));
        all.addAll(List.of(more));
        pages.put(person, all);
    }

    private static void part() {
        if (Login.as(Cast.SUE).get("/api/v1/organisations/pages-office").statusCode() == 200) {
            return;
        }
        Login.as(Cast.SUE)
                .body(Map.of("code", "pages-office", "name", "Harbor Office 办公室", "above", "harbor-bureau"))
                .post("/api/v1/organisations")
                .then()
                .statusCode(201);
    }

    private static void document(Browser sue) {
        sue.upload(
                        DOCUMENTS,
                        DOCUMENTS,
                        Map.of("kind", "CONTRACT", "shared", "true"),
                        "document",
                        "合同-a-document-with-a-rather-long-name-that-has-to-break-somewhere.txt",
                        "Signed".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(303);
    }

    private static void units(Browser sue) {
        String contract = Login.as(Cast.SUE)
                .get("/api/v1/organisations/harbor-bureau/contracts")
                .jsonPath()
                .getString("[0].id");
        String page = HARBOR + "/contracts/" + contract + "/units";
        sue.post(page, page, Map.of("kind", "BOUGHT", "units", "12", "note", "Order 2026-7"));
    }

    /** @return where the preview of the table is */
    private static String table(Browser sue, String table) {
        return sue.upload(
                        TABLES,
                        TABLES,
                        Map.of("kind", "ORGANISATIONS"),
                        "table",
                        "organisations.csv",
                        table.getBytes(StandardCharsets.UTF_8))
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }
}
