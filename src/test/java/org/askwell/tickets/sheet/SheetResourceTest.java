package org.askwell.tickets.sheet;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.sheet.SheetStory.closed;
import static org.askwell.tickets.sheet.SheetStory.open;
import static org.askwell.tickets.sheet.SheetStory.post;
import static org.askwell.tickets.sheet.SheetStory.sheet;
import static org.assertj.core.api.Assertions.assertThat;

/** R23: the customer problem tracking sheet in all its forms, and who gets which. */
@QuarkusTest
@WithTestResource(TestServers.class)
class SheetResourceTest {

    private static final List<String> FORMS = List.of("", "/pdf", "/csv", "/records");

    private final Browser mei = Browser.loggedInAs(Cast.MEI);
    private final Browser sam = Browser.loggedInAs(Cast.SAM);

    @Test
    void R23_the_sheet_tells_the_whole_course() {
        String number = closed();

        JsonPath sheet = sheet(Cast.MEI, number, "");

        assertThat(sheet.getList("history.text"))
                .containsSubsequence(
                        "第一行\n第二行 😀 \u0001 ①→√",
                        "跟踪.log",
                        "Which bank?",
                        "工商银行",
                        "Choose GB18030",
                        "还是不行",
                        "Restart, too");
        assertThat(sheet.getList("history.event"))
                .containsSubsequence("ASSIGNED", "WAITING", "RESOLVED", "REOPENED", "RESOLVED", "CLOSED");
        assertThat(sheet.getString("milestones.solution")).isEqualTo("Restart, too");
        assertThat(sheet.getInt("milestones.reopenings")).isEqualTo(1);
        assertThat(sheet.getString("milestones.answered")).isLessThan(sheet.getString("milestones.solved"));
        assertThat(sheet.getString("milestones.closed")).isNotNull();
        assertThat(sheet.getBoolean("proof.intact")).isTrue();
        assertThat(sheet.getString("proof.end")).matches("[0-9a-f]{64}");
        String page = mei.get("/tickets/" + number + "/sheet").asString();
        assertThat(page).contains("客户问题跟踪单", "&lt;b&gt;失败", "Which bank?", "已核验", "按时", sheet.getString("proof.end"));
        assertThat(mei.get("/tickets/" + number).asString()).contains("/tickets/" + number + "/sheet");
        assertThat(sam.get("/desk/tickets/" + number).asString()).contains("/tickets/" + number + "/sheet");
    }

    @Test
    void T05_internal_notes_are_in_no_form_of_the_customers_sheet() throws Exception {
        String number = closed();
        String path = "/tickets/" + number + "/sheet";

        for (Browser reader : List.of(mei, sam)) {
            for (String form : List.of("", "/csv", "/records")) {
                assertThat(reader.get(path + form).asString())
                        .contains("Which bank?")
                        .doesNotContain("numbat");
            }
            assertThat(text(reader.get(path + "/pdf"))).contains("Which bank?").doesNotContain("numbat");
        }
        assertThat(sheet(Cast.MEI, number, "").getList("history.internal")).containsOnly(false);
        int records = sheet(Cast.MEI, number, "").getInt("proof.records");
        assertThat(sheet(Cast.SAM, number, "").getInt("proof.records")).isEqualTo(records);
        assertThat(sheet(Cast.SAM, number, "?notes=true").getInt("proof.records"))
                .isEqualTo(records + 2);

        for (String form : FORMS) {
            assertThat(mei.get(path + form + "?notes=true").statusCode()).isEqualTo(403);
            assertThat(
                            form.equals("/pdf")
                                    ? text(sam.get(path + form + "?notes=true"))
                                    : sam.get(path + form + "?notes=true").asString())
                    .contains("numbat");
        }
        Login.as(Cast.MEI).get("/api/v1" + path + "?notes=true").then().statusCode(403);
        Login.as(Cast.AVA).get("/api/v1" + path + "?notes=true").then().statusCode(403);
        Login.as(Cast.AVA).get("/api/v1" + path).then().statusCode(200);
    }

    @Test
    void another_organisation_finds_no_form_of_the_sheet() {
        String number = open("Canary axolotl", "");
        var ana = Browser.loggedInAs(Cast.ANA);

        for (String form : FORMS) {
            assertThat(ana.get("/tickets/" + number + "/sheet" + form).statusCode())
                    .isEqualTo(404);
        }
        Login.as(Cast.ANA).get("/api/v1/tickets/" + number + "/sheet").then().statusCode(404);
        Login.as(Cast.ANA)
                .accept("text/plain")
                .get("/api/v1/tickets/" + number + "/sheet/records")
                .then()
                .statusCode(404);
        assertThat(Browser.loggedInAs(Cast.TOM)
                        .get("/tickets/" + number + "/sheet")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_pdf_is_a4_in_either_language_with_its_font_inside() throws Exception {
        String number = closed();
        for (int i = 0; i < 12; i++) {
            post(Cast.SAM, number, "messages", Map.of("body", "line\n".repeat(20), "kind", "NOTE"));
        }
        String path = "/tickets/" + number + "/sheet/pdf?language=";

        Response chinese = mei.get(path + "zh-CN");
        assertThat(chinese.contentType()).startsWith("application/pdf");
        assertThat(chinese.header("Content-Disposition")).startsWith("attachment; filename=\"" + number + "-zh.pdf\"");
        assertThat(text(chinese)).contains("客户问题跟踪单", "付款文件 <b>失败</b>", "①→√", "已核验", "客户（签字、日期）");
        assertThat(text(mei.get(path + "en"))).contains("Customer problem tracking sheet", "付款文件", "Verified");
        assertThat(mei.get(path + "fr").statusCode()).isEqualTo(400);

        try (PDDocument document =
                Loader.loadPDF(sam.get(path + "en&notes=true").asByteArray())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (var page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth(), within());
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void no_cell_of_the_table_starts_a_formula() {
        String number = open("Formula", "=HYPERLINK(\"x\")");

        String table = mei.get("/tickets/" + number + "/sheet/csv").asString();

        assertThat(table)
                .startsWith("\ufeff工单,序号,时间")
                .contains("\r\n" + number + ",1,")
                .contains("\"'=HYPERLINK(\"\"x\"\")\"");
    }

    private static String text(Response pdf) throws Exception {
        assertThat(pdf.statusCode()).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    private static org.assertj.core.data.Offset<Float> within() {
        return org.assertj.core.data.Offset.offset(1f);
    }
}
