package org.askwell;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

/**
 * The pages and what there must be on them, made over REST by those whom it belongs to.
 *
 * @param talk the number of a ticket with replies, a note and a file, in which support asked something
 * @param solved the number of a ticket whose solution is to be confirmed
 * @param closed the number of a ticket that is closed and rated
 * @param answered the id of a question with answers
 * @param invitation the path of an invitation that was not used yet
 * @param job the id of an import with a refused row
 * @param bulk the path of what became of many tickets
 * @param changes at several points of their way
 */
record PageObjects(
        String talk,
        String solved,
        String closed,
        String drafted,
        int answered,
        String invitation,
        String job,
        String bulk,
        PageChanges changes) {

    /** The key of a draft that has no Chinese version. */
    static final String DRAFT = "pages-draft";

    static PageObjects make() {
        draft();
        PageWordings.make();
        request();
        PagePatches.make();
        PageReports.make();
        PageIntake.make();
        post(Cast.MEI, "/api/v1/patches/ledger-5.4.2/links", Map.of(), 201);
        post(
                Cast.MEI,
                "/api/v1/product-tokens",
                Map.of("scope", "UPDATES", "product", "ledger", "name", "Server 1"),
                201);
        post(Cast.ROOT, "/api/v1/file-check", Map.of(), 200);
        return new PageObjects(
                PageTickets.discuss(),
                PageTickets.solve(),
                PageTickets.close(),
                PageTickets.draftFromTicket(),
                ask(),
                invite(),
                importRow(),
                PageTickets.changeMany(),
                PageChanges.make());
    }

    /**
     * The pages by who looks at them, anonymous for null. What a page refuses starts with its status, and {@code A -> B}
     * is where the first link B on the page A leads.
     */
    Map<Cast, List<String>> pages() {
        var pages = new LinkedHashMap<Cast, List<String>>();
        pages.put(
                null,
                List.of(
                        "/",
                        "/knowledge",
                        "/knowledge/categories/vouchers",
                        "/knowledge/products/ledger",
                        "/knowledge/manuals",
                        "/articles/ledger-voucher-locked",
                        "/articles/manual-ledger-administrator",
                        "/search",
                        "/search?q=voucher",
                        "/search?q=zzzzqqq",
                        "/news",
                        "/news -> main .rows a",
                        "/downloads",
                        "/downloads/ledger-5.4.2",
                        "/downloads/keys",
                        invitation(),
                        "404 /nothing-here"));
        pages.put(
                Cast.MEI,
                List.of(
                        "/ask",
                        "/inquiries/" + answered(),
                        "/tickets",
                        "/tickets?state=finished&q=nothing",
                        "/tickets/" + talk(),
                        "/tickets/" + solved(),
                        "/tickets/" + closed(),
                        "/tickets/" + closed() + "/sheet",
                        "/tickets/" + talk() + "/promises",
                        "/articles/ledger-voucher-locked",
                        "/downloads",
                        "/downloads/ledger-5.4.2",
                        "/downloads/flow-3.6.1",
                        "/downloads/report-6.2.3",
                        "403 /downloads/report-6.2.3/content",
                        "/downloads/links",
                        "/downloads/feeds",
                        "/downloads?product=ledger",
                        "/notifications",
                        "/account",
                        "/account/authorizations",
                        "/account/colleagues",
                        invitation(),
                        "403 /desk",
                        "404 /tickets/AW-0"));
        pages.put(
                Cast.TOM,
                List.of("/account/colleagues", "/tickets?who=colleagues", "/tickets/" + talk(), "/reports/service"));
        pages.put(
                Cast.SUE,
                List.of(
                        "/desk?view=all",
                        "/desk?view=all&q=nothing-fits",
                        "/desk/search?q=ledger",
                        "/desk/search?q=zzzzqqq",
                        "/desk/views",
                        "/desk/views -> main .row-side a",
                        "/desk/views/new?view=all&severity=A",
                        "/desk/replies",
                        "/desk/replies -> main .row-side a",
                        "/desk/replies/new",
                        bulk(),
                        "/desk/tickets/" + talk(),
                        "/desk/tickets/" + solved(),
                        "/desk/tickets/" + closed(),
                        "/tickets/" + talk() + "/sheet?notes=true",
                        "/desk/tickets/" + drafted() + "/draft",
                        "/desk/customers",
                        "/desk/customers?q=nobody",
                        "/desk/customers/harbor-bureau",
                        "/search?q=voucher",
                        "/articles/ledger-voucher-locked/revisions",
                        "/reports/quality",
                        "400 /reports/quality?from=never",
                        "/reports/quality?from=2001-01-01&to=2001-12-31",
                        "/reports/gaps",
                        "/reports/gaps?to=2001-12-31"));
        pages.put(
                Cast.ED,
                List.of(
                        "/editor/articles",
                        "/editor/articles?q=zzzzqqq",
                        "/editor/articles/new",
                        "/editor/articles -> main tbody a",
                        "/editor/articles?q=draft -> main tbody a",
                        "/editor/articles?q=" + PageWordings.DUPLICATE + " -> main tbody a",
                        "/editor/variants",
                        "/editor/variants/decisions",
                        "/editor/content",
                        "/reports/gaps",
                        "/reports/gaps -> main .rows a.button",
                        "/articles/" + DRAFT,
                        "/admin/imports",
                        "/admin/imports/" + job()));
        pages.put(
                Cast.RAY,
                List.of(
                        "/reports/patches",
                        "/reports/patches?product=nothing",
                        "/desk/downloads",
                        "/desk/downloads?patch=nothing",
                        "400 /desk/downloads?from=never",
                        "/desk/patches",
                        "/desk/patches?state=DRAFT",
                        "/desk/patches?state=DRAFT -> main tbody a",
                        "/desk/patches?state=IN_TEST -> main tbody a",
                        "/desk/patches/new",
                        "/desk/patches/ledger-5.4.2",
                        "/desk/patches/ledger-5.4.2/receipts",
                        "/desk/patches/pages-1.0/sbom",
                        "/downloads/pages-1.0/sbom",
                        "/desk/authorizations",
                        "/desk/authorizations?state=GRANTED"));
        pages.put(
                Cast.ROOT,
                List.of(
                        "/admin",
                        "/admin/accounts",
                        "/admin/accounts?q=nobody",
                        "/admin/mails",
                        "/admin/mails -> main tbody a",
                        "/admin/files",
                        "/admin/audit",
                        "/admin/terms",
                        "/admin/terms/calendars/new",
                        "/admin/terms/calendars/5x8",
                        "/admin/terms/holidays/new",
                        "/admin/terms/holidays/cn",
                        "/admin/terms/levels/new",
                        "/admin/terms/levels/standard",
                        "/admin/thresholds",
                        "/admin/thresholds?answer=1&candidates=99",
                        "400 /admin/thresholds?answer=many&candidates=5",
                        "/admin/thresholds/history",
                        "/downloads/keys",
                        "/admin/imports",
                        "/desk/customers/harbor-bureau",
                        "/desk/customers/harbor-bureau/contracts/new",
                        "/desk/customers/harbor-bureau -> main tbody a",
                        "/desk/customers/harbor-bureau/contacts/new",
                        "/desk/customers/harbor-bureau -> main .rows a.list-link"));
        PageCustomers.addTo(pages);
        changes().addTo(pages);
        PageIntake.addTo(pages);
        PageOpinions.addTo(pages, closed());
        PageReports.addTo(pages);
        pages.put(Cast.RUI, PagePatches.PAGES);
        return pages;
    }

    private static int ask() {
        return made(
                "/api/v1/inquiries",
                Map.of(
                        "title",
                        "Voucher is locked by another user QL-1042",
                        "description",
                        "",
                        "product",
                        "ledger",
                        "severity",
                        "C"),
                "id");
    }

    private static String invite() {
        String link = Login.as(Cast.ROOT)
                .body(Map.of("email", "new.colleague@harbor.example"))
                .post("/api/v1/organisations/harbor-bureau/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("link");
        return link.substring(link.indexOf("/invitations/"));
    }

    private static String importRow() {
        return String.valueOf(Login.as(Cast.ED)
                .contentType("application/x-ndjson")
                .body("{\"key\":\"\"}\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports/articles?name=pages.ndjson")
                .then()
                .statusCode(202)
                .extract()
                .<Object>path("id"));
    }

    private static void draft() {
        post(
                Cast.ED,
                "/api/v1/articles",
                Map.of(
                        "key",
                        DRAFT,
                        "language",
                        "en",
                        "kind",
                        "faq",
                        "audience",
                        "staff",
                        "category",
                        "security",
                        "title",
                        "A draft",
                        "body",
                        "Why.\n\n## Fix\n\n```\n" + "long line ".repeat(30) + "\n```\n"),
                201);
    }

    /** Something for the release manager to decide. */
    private static void request() {
        post(Cast.MEI, "/api/v1/patches/flow-3.6.1/authorizations", Map.of("reason", "为测试环境"), 201);
    }

    static <T> T made(String path, Map<String, ?> body, String field) {
        return Login.as(Cast.MEI)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path(field);
    }

    static void post(Cast person, String path, Map<String, ?> body, int status) {
        Login.as(person).body(body).post(path).then().statusCode(status);
    }
}
