package org.askwell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.path.json.JsonPath;
import org.askwell.changes.ChangeStories;
import org.askwell.downloads.grants.CustomerGroups;
import org.askwell.gates.PermissionTable.Row;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.tickets.LinkedTickets;
import org.askwell.tickets.mailin.MailStories;

/** The objects that the permission table names with {@code @}: made over HTTP by those whom they belong to. */
final class PermissionObjects {

    /** Values of path parameters of which the table says nothing: no object has them. */
    private static final Map<String, String> NOTHING = Map.of("id", "0", "number", "AW-0", "file", "0");

    private static final Map<String, Object> QUESTION =
            Map.of("title", "Who may see this?", "description", "Only those who may.", "severity", "C");

    private static final String STRANGE_MAIL =
            "From: stranger@elsewhere.example\r\nSubject: Who may see this?\r\n\r\nOnly those who may.";

    private final Map<String, String> made = new LinkedHashMap<>();

    private PermissionObjects() {}

    static PermissionObjects make() {
        var objects = new PermissionObjects();
        objects.made.put("ticket", ticket());
        objects.made.put("drafted", drafted());
        objects.made.put("answered", ticket());
        objects.made.put("answer", LinkedTickets.reply(Cast.MEI, objects.made.get("answered")));
        objects.made.put("incident", ticket());
        objects.made.put("joint", LinkedTickets.sayToAll(objects.made.get("incident")));
        objects.made.put("inquiry", created(Cast.MEI, "/api/v1/inquiries", QUESTION));
        objects.made.put("opinion", opinion());
        objects.made.put("article", article());
        objects.made.put("draft", idIn(Cast.ED, "/editor/articles?q=permission", "/editor/articles/(\\d+)"));
        objects.made.put("import", anImport());
        objects.made.put("change", ChangeStories.request(Cast.MEI, "Who may see this?"));
        objects.made.put("withdrawn", ChangeStories.withdrawn(Cast.MEI));
        objects.made.put("contract", idIn(Cast.ROOT, "/desk/customers/harbor-bureau", "/contracts/(\\d+)"));
        objects.made.put("contact", idIn(Cast.ROOT, "/desk/customers/harbor-bureau", "/contacts/(\\d+)"));
        objects.made.put("incoming", String.valueOf(MailStories.arrive(STRANGE_MAIL)));
        objects.made.put("document", document());
        objects.made.put("mail", idIn(Cast.ROOT, "/admin/mails", "/admin/mails/(\\d+)"));
        objects.made.put("link", link("url").replaceFirst(".*/fetch/([^/]+)/.*", "$1"));
        objects.made.put("revocable", link("id"));
        objects.made.put("feed", token("token"));
        objects.made.put("token", token("id"));
        objects.made.put("view", created(Cast.SAM, "/api/v1/views", Map.of("name", "Who may?", "view", "ALL")));
        objects.made.put(
                "reply", created(Cast.SAM, "/api/v1/canned-replies", Map.of("title", "Who may?", "bodyEn", "You.")));
        objects.made.put("bulk", created(Cast.SAM, "/api/v1/bulk-changes", bulk(objects.made.get("ticket"))));
        objects.made.put("group", CustomerGroups.keep("permission", "northfield"));
        objects.made.put("notification", idIn(Cast.MEI, "/notifications", "/notifications/(\\d+)"));
        return objects;
    }

    /** A ticket of mei's that support has answered, so that there are a mail and a notification too. */
    private static String ticket() {
        String number = posted(Cast.MEI, "/api/v1/tickets", QUESTION, 201).getString("number");
        posted(Cast.SAM, "/api/v1/tickets/" + number + "/messages", Map.of("body", "Only those who may."), 201);
        return number;
    }

    /** A ticket of mei's that support has solved and made a draft from. */
    private static String drafted() {
        String number = ticket();
        posted(Cast.SAM, "/api/v1/tickets/" + number + "/resolution", Map.of("text", "So."), 200);
        posted(Cast.SAM, "/api/v1/tickets/" + number + "/article", Map.of(), 201);
        return number;
    }

    private static String opinion() {
        Map<String, Object> facts = Map.of("kind", "PRAISE", "subject", "PORTAL", "text", "Who may see this?");
        return posted(Cast.MEI, "/api/v1/opinions", facts, 201).getString("number");
    }

    private static String article() {
        String key = "permission-harbor";
        var facts = new LinkedHashMap<String, Object>();
        facts.put("key", key);
        facts.put("language", "en");
        facts.put("kind", "faq");
        facts.put("audience", "organisation");
        facts.put("organisation", "harbor-bureau");
        facts.put("category", "security");
        facts.put("title", "Permission of the harbour");
        facts.put("body", "For the harbour only.");
        posted(Cast.ED, "/api/v1/articles", facts, 201);
        posted(Cast.ED, "/api/v1/articles/" + key + "/publication?language=en", Map.of(), 200);
        return key;
    }

    private static String anImport() {
        String job = Login.as(Cast.ED)
                .contentType("application/x-ndjson")
                .body("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/imports/articles")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(202)
                .extract()
                .header("Location");
        return job.substring(job.lastIndexOf('/') + 1);
    }

    /** A document of mei's customer that mei sees. */
    private static String document() {
        String page = "/organisations/harbor-bureau/documents";
        Browser.loggedInAs(Cast.ROOT)
                .upload(
                        page,
                        page,
                        Map.of("kind", "CONTRACT", "shared", "true"),
                        "document",
                        "contract.txt",
                        "Signed".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return idIn(Cast.MEI, page, "/documents/(\\d+)");
    }

    private static String link(String field) {
        return posted(Cast.MEI, "/api/v1/patches/ledger-5.4.2/links", Map.of(), 201)
                .getString(field);
    }

    private static String token(String field) {
        return posted(
                        Cast.MEI,
                        "/api/v1/product-tokens",
                        Map.of("scope", "FEED", "product", "ledger", "name", "Reader"),
                        201)
                .getString(field);
    }

    private static Map<String, Object> bulk(String number) {
        return Map.of("action", "SEVERITY", "severity", "B", "tickets", List.of(Map.of("number", number)));
    }

    private static String created(Cast person, String path, Map<String, Object> facts) {
        return posted(person, path, facts, 201).getString("id");
    }

    private static JsonPath posted(Cast person, String path, Map<String, Object> facts, int status) {
        return Login.as(person)
                .body(facts)
                .post(path)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    private static String idIn(Cast reader, String page, String link) {
        String html = Browser.loggedInAs(reader).get(page).asString();
        Matcher id = Pattern.compile(link).matcher(html);
        if (!id.find()) {
            throw new AssertionError("Nothing like " + link + " on " + page);
        }
        return id.group(1);
    }

    /** @return the path of the row with all parameters filled in */
    String path(Row row) {
        String path = row.route().path();
        for (var parameter : row.parameters().entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", value(parameter.getValue()));
        }
        for (var parameter : NOTHING.entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return path.replaceAll("\\{\\w+}", "nothing");
    }

    private String value(String text) {
        if (!text.startsWith("@")) {
            return text;
        }
        String value = made.get(text.substring(1));
        if (value == null) {
            throw new IllegalArgumentException("Nobody makes " + text);
        }
        return value;
    }
}
