package org.askwell.tickets.terms;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Calendars, holidays and service levels as administrators keep them (R7, R8). */
@QuarkusTest
@WithTestResource(TestServers.class)
class TermsResourceTest {

    private static final String CALENDARS = "/admin/terms/calendars";
    private static final String HOLIDAYS = "/admin/terms/holidays";
    private static final String LEVELS = "/admin/terms/levels";

    private final Browser root = Browser.loggedInAs(Cast.ROOT);

    @Test
    void a_calendar_is_made_and_edited_from_its_newest_edition_only() {
        Map<String, String> week = calendar("summer", "08:00-12:00, 14:00-18:00");
        assertThat(root.post(CALENDARS + "/new", CALENDARS, week).statusCode()).isEqualTo(303);

        Map<String, String> edited = calendar("summer", "09:00-17:00");
        edited.put("number", "1");
        String page = CALENDARS + "/summer";
        assertThat(root.post(page, page, edited).statusCode()).isEqualTo(303);
        assertThat(root.post(page, page, edited).statusCode()).isEqualTo(409);
        assertThat(root.get(page).asString()).contains("09:00-17:00", "Edition 2", "Asia/Urumqi");
        assertThat(root.get("/admin/audit").asString()).contains("Changed promised times", "summer 2");
    }

    @Test
    void every_list_has_pages_of_its_own() {
        for (int i = 10; i <= 30; i++) {
            Map<String, String> list =
                    Map.of("code", "pages-" + i, "nameEn", "Pages " + i, "nameZh", "页 " + i, "days", "");
            assertThat(root.post(HOLIDAYS + "/new", HOLIDAYS, list).statusCode())
                    .isEqualTo(303);
        }

        assertThat(root.get("/admin/terms").asString())
                .contains("/admin/terms/holidays/cn", "list=HOLIDAYS&amp;page=2")
                .doesNotContain("pages-30");
        assertThat(root.get("/admin/terms?list=HOLIDAYS&page=2").asString())
                .contains("/admin/terms/holidays/pages-30", "/admin/terms/levels/standard")
                .doesNotContain("/admin/terms/holidays/cn");
    }

    @Test
    void a_calendar_without_sense_comes_back_with_every_reason_and_what_was_typed() {
        Map<String, String> wrong = calendar("5x8", "09:00-17:00, 16:00-18:00");
        wrong.put("zone", "Mars/Olympus");
        wrong.put("TUESDAY", "all day");
        wrong.put("holidays", "mars");

        var page = root.post(CALENDARS + "/new", CALENDARS, wrong);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString())
                .contains(
                        "There is one with this code",
                        "Use the name of a time zone",
                        "MONDAY-error",
                        "TUESDAY-error",
                        "Choose one of the list",
                        "Mars/Olympus",
                        "all day");
        Map<String, String> closed = calendar("closed", "");
        assertThat(root.post(CALENDARS + "/new", CALENDARS, closed).asString())
                .contains("At least one day must have hours");
    }

    @Test
    void other_holidays_are_another_edition_of_every_calendar_that_has_them() {
        Map<String, String> list = new HashMap<>(Map.of("code", "house", "nameEn", "House", "nameZh", "本公司"));
        list.put("days", "2027-03-01 off Founders’ Day / 公司日");
        assertThat(root.post(HOLIDAYS + "/new", HOLIDAYS, list).statusCode()).isEqualTo(303);
        Map<String, String> week = calendar("house-hours", "09:00-17:00");
        week.put("holidays", "house");
        root.post(CALENDARS + "/new", CALENDARS, week);

        list.put("number", "1");
        list.put("days", "2027-03-02 off Founders’ Day / 公司日\nnonsense\n2027-02-30 off None");
        String page = HOLIDAYS + "/house";
        assertThat(root.post(page, page, list).asString()).contains("Cannot be read: line 2, 3", "nonsense");
        list.put("days", "2027-03-02 off Founders’ Day / 公司日");
        assertThat(root.post(page, page, list).statusCode()).isEqualTo(303);

        assertThat(root.get(CALENDARS + "/house-hours").asString()).contains("Edition 2");
        assertThat(root.get(page).asString()).contains("2027-03-02 off").doesNotContain("2027-03-01");
    }

    @Test
    void a_file_is_shown_with_the_days_there_are_and_in_force_only_once_saved() {
        String page = HOLIDAYS + "/cn";
        String file =
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270101\nSUMMARY:元旦\nEND:VEVENT\nEND:VCALENDAR\n";

        var read = root.upload(page, page + "/import", Map.of(), "file", "2027.ics", file.getBytes(UTF_8));

        assertThat(read.asString()).contains("1 days read", "2027-01-01 off 元旦", "2026-10-10 work");
        assertThat(root.get(page).asString()).doesNotContain("2027-01-01");
        assertThat(root.upload(page, page + "/import", Map.of(), "file", "x.ics", "x".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_service_level_starts_from_the_standard_one_and_every_cell_is_checked() {
        Map<String, String> gold = new HashMap<>(Map.of("code", "gold", "nameEn", "Gold", "nameZh", "金牌"));
        for (String row : new String[] {"A-in", "B-in", "C-in", "D-in", "A-out", "B-out", "C-out", "D-out"}) {
            gold.put(row + "-RESPOND", "10 min");
            gold.put(row + "-PLAN", "1 d");
            gold.put(row + "-RESOLVE", "2 d");
            gold.put(row + "-calendar", "");
        }
        gold.put("A-in-PLAN", "+1 h");
        gold.put("B-in-RESPOND", "soon");
        gold.put("C-in-calendar", "9x9");

        var page = root.post(LEVELS + "/new", LEVELS, gold);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString()).contains("#A-in-PLAN", "#B-in-RESPOND", "#C-in-calendar", "soon");

        gold.put("A-in-CAUSE", "30 min");
        gold.put("B-in-RESPOND", "10 min");
        gold.put("C-in-calendar", "5x8");
        assertThat(root.post(LEVELS + "/new", LEVELS, gold).statusCode()).isEqualTo(303);
        assertThat(root.get(LEVELS + "/gold").asString()).contains("+1 h", "30 min");
        assertThat(root.get(LEVELS + "/standard").asString()).contains("+12 h", "value=\"3 d\"");
    }

    private static Map<String, String> calendar(String code, String monday) {
        var form = new HashMap<>(Map.of("code", code, "nameEn", "Own", "nameZh", "自定", "zone", "Asia/Urumqi"));
        form.put("MONDAY", monday);
        form.put("holidays", "");
        return form;
    }
}
