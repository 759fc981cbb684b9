package org.askwell.changes;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.files.FileStore;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.askwell.changes.ChangeStories.CHANGES;
import static org.askwell.changes.ChangeStories.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** R18: whatever somebody alters in the database or the file store afterwards shows. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ChangeVerificationTest {

    private static final String RECORD =
            " where change_id = (select id from change_request where number = '%s')" + " and position = ";

    @Inject
    AgroalDataSource database;

    @Inject
    FileStore store;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update change_record set content = replace(content, 'None', 'Much')| 3 | ALTERED",
                "update change_record set content = 'nothing'| 3 | ALTERED",
                "update change_record set hash = repeat('a', 64)| 3 | ALTERED",
                "update change_record set content = replace(content, 'Low', 'Top'), hash = encode(sha256(convert_to("
                        + "replace(content, 'Low', 'Top'), 'UTF8')), 'hex')| 3 | NOT_CHAINED",
                "update change_record set by_id = (select id from account where username = 'mei.lin')| 4 |"
                        + " COLUMNS_DIFFER",
                "update change_record set at = at - interval '1 hour'| 5 | COLUMNS_DIFFER",
                "update change_record set state = 'CONFIRMED'| 4 | COLUMNS_DIFFER",
                "delete from change_record| 4 | NOT_CHAINED"
            })
    void an_altered_record_shows(String act, int position, String flaw) throws Exception {
        String number = at(ChangeState.PLANNED);
        verdict(number, true);
        execute((act + RECORD + position).formatted(number));

        verdict(number, false);
        Login.as(Cast.TOM).get(CHANGES + "/" + number + "/verification").then().body("records.flaw", hasItem(flaw));
        Login.as(Cast.TOM).get(CHANGES + "/" + number).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update change_request set title = 'Another'",
                "update change_request set description = 'Another'",
                "update change_request set state = 'TESTED'",
                "update change_request set work_from = '00:00'",
                "update change_request set records = 4, last_hash = (select r.hash from change_record r where"
                        + " r.change_id = change_request.id and r.position = 4)"
            })
    void an_altered_change_shows(String act) throws Exception {
        String number = at(ChangeState.PLANNED);
        execute(act + " where number = '" + number + "'");

        verdict(number, false);
    }

    @Test
    void a_missing_last_record_and_an_altered_criterion_show() throws Exception {
        String number = at(ChangeState.PLANNED);
        execute(("delete from change_record" + RECORD + "5").formatted(number));
        verdict(number, false);

        String other = at(ChangeState.TESTED);
        execute(("update change_criterion set wording = 'Anything'" + RECORD + "1").formatted(other));
        verdict(other, false);
    }

    @Test
    void an_exchanged_file_shows() throws Exception {
        String file = Login.as(Cast.TOM)
                .contentType("application/octet-stream")
                .body("wish".getBytes(UTF_8))
                .post("/api/v1/uploads?name=wish.txt")
                .path("id");
        String number = ChangeStories.request(Cast.MEI, "With a file");
        ChangeStories.post(Cast.TOM, number, "steps/confirmation", Map.of("facts", Map.of(), "files", List.of(file)))
                .statusCode(200);
        verdict(number, true);
        exchange(UUID.fromString(file));

        verdict(number, false);
        Login.as(Cast.TOM)
                .get(CHANGES + "/" + number + "/verification")
                .then()
                .body("records[1].flaw", equalTo("FILE_DIFFERS"))
                .body("complete", equalTo(true));
    }

    private void exchange(UUID file) throws IOException {
        Files.writeString(store.file(file).orElseThrow(), "another");
    }

    @Test
    void an_altered_record_is_not_signed_and_the_page_says_what_is_wrong() throws Exception {
        String number = at(ChangeState.RELEASED);
        assertThat(Browser.loggedInAs(Cast.TOM)
                        .get("/changes/" + number + "/record")
                        .asString())
                .contains("Nothing was altered.");
        execute(("update change_record set content = replace(content, 'nas:/1', 'nas:/9')" + RECORD + "12")
                .formatted(number));

        ChangeStories.sign(Cast.TOM, number, "Tom Reed").statusCode(409);
        assertThat(Browser.loggedInAs(Cast.TOM)
                        .get("/changes/" + number + "/record")
                        .asString())
                .contains("This record was altered afterwards.")
                .contains("Record 12: its text was altered");
    }

    @Test
    void a_signed_text_is_checked_with_any_tool() {
        String number = at(ChangeState.RELEASED);
        String before = ChangeStories.read(Cast.TOM, number);
        ChangeStories.sign(Cast.TOM, number, "Tom Reed").statusCode(200);

        List<String> lines = Login.as(Cast.MEI)
                .accept("text/plain")
                .get(CHANGES + "/" + number + "/record")
                .asString()
                .lines()
                .toList();
        assertThat(RecordContent.sha256(String.join("\n", lines.subList(0, 13)) + "\n"))
                .isEqualTo(before);
        assertThat(lines.get(13)).contains(before).contains(RecordContent.sha256(lines.get(12)));
        Login.as(Cast.MEI)
                .get(CHANGES + "/" + number)
                .then()
                .body("records[13].facts.signedSha256", equalTo(before))
                .body("records.position", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14));
    }

    private static void verdict(String number, boolean intact) {
        Login.as(Cast.TOM)
                .get(CHANGES + "/" + number + "/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(intact));
    }

    private void execute(String act) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(act)).isPositive();
        }
    }
}
