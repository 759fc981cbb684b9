package org.askwell.tickets.sheet;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.askwell.testsupport.AtOnce;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.TestServers;
import org.askwell.tickets.Ticket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.askwell.tickets.sheet.SheetStory.closed;
import static org.askwell.tickets.sheet.SheetStory.open;
import static org.askwell.tickets.sheet.SheetStory.post;
import static org.askwell.tickets.sheet.SheetStory.records;
import static org.askwell.tickets.sheet.SheetStory.sheet;
import static org.askwell.tickets.sheet.SheetStory.tamper;
import static org.assertj.core.api.Assertions.assertThat;

/** R23: the records of tickets, made by the database and checked by the portal and by anybody. */
@QuarkusTest
@WithTestResource(TestServers.class)
class TicketRecordTest {

    @Inject
    RecordQuery records;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update ticket_message set body = 'Never said' where ticket_id = :ticket and from_support | CHANGED",
                "update ticket set description = 'Another problem' where id = :ticket | CHANGED",
                "update ticket_event set at = at - interval '1 hour' where ticket_id = :ticket and kind = 'RESOLVED'"
                        + " | CHANGED",
                "delete from ticket_event where ticket_id = :ticket and kind = 'REOPENED' | REMOVED",
                "delete from ticket_event where ticket_id = :ticket and kind = 'REOPENED'; delete from ticket_record r"
                        + " where kind = 'EVENT' and ticket_id = :ticket and not exists"
                        + " (select 1 from ticket_event e where e.id = r.source_id) | GAP",
                "delete from ticket_record where ticket_id = :ticket and position ="
                        + " (select max(position) from ticket_record where ticket_id = :ticket) | CUT",
                "update ticket_record set content = replace(content, 'GB18030', 'UTF-8') where ticket_id = :ticket"
                        + " | REWRITTEN",
                "set local session_replication_role = replica; insert into ticket_event (id, ticket_id, kind, at, internal)"
                        + " values (-:ticket, :ticket, 'HURRIED', now(), false) | UNRECORDED"
            })
    void tampering_with_the_database_shows_to_both_sides(String statement, String reason) {
        String number = closed();
        String before = sheet(Cast.MEI, number, "").getString("proof.end");

        tamper(number, statement);

        for (JsonPath sheet : List.of(sheet(Cast.MEI, number, ""), sheet(Cast.SAM, number, "?notes=true"))) {
            assertThat(sheet.getBoolean("proof.intact")).isFalse();
            assertThat(sheet.getList("proof.faults.reason")).contains(reason);
        }
        assertThat(before).isNotNull();
        assertThat(Browser.loggedInAs(Cast.SAM)
                        .get("/tickets/" + number + "/sheet")
                        .asString())
                .contains("notice-bad", "The records are not as they were written.");
    }

    @Test
    void a_changed_note_shows_to_support_alone() {
        String number = closed();

        tamper(number, "update ticket_message set body = 'x' where ticket_id = :ticket and visibility = 'INTERNAL'");

        assertThat(sheet(Cast.MEI, number, "").getBoolean("proof.intact")).isTrue();
        assertThat(sheet(Cast.SAM, number, "?notes=true").getList("proof.faults.reason"))
                .containsExactly("CHANGED");
    }

    @Test
    void whoever_writes_at_the_same_time_continues_one_chain() {
        String number = open("Together", "");
        var ids = new AtomicLong(Long.MIN_VALUE / 2 + System.nanoTime());

        AtOnce.of(8, () -> {
            for (int i = 0; i < 10; i++) {
                tamper(
                        number,
                        "insert into ticket_event (id, ticket_id, kind, at, internal) values (" + ids.incrementAndGet()
                                + ", :ticket, 'HURRIED', now(), " + (i % 2 == 0) + ")");
            }
            return null;
        });
        AtOnce.of(4, () -> {
            post(Cast.MEI, number, "messages", Map.of("body", "At once"));
            return null;
        });

        JsonPath all = sheet(Cast.SAM, number, "?notes=true");
        JsonPath customers = sheet(Cast.MEI, number, "");
        assertThat(all.getList("proof.faults")).isEmpty();
        assertThat(customers.getList("proof.faults")).isEmpty();
        assertThat(all.getInt("proof.records")).isEqualTo(2 + 80 + 8);
        assertThat(customers.getInt("proof.records")).isEqualTo(2 + 40 + 8);
    }

    @Test
    void tickets_of_before_the_records_get_theirs_in_order() throws IOException {
        String number = closed();
        List<String> kinds = sheet(Cast.SAM, number, "?notes=true").getList("history.kind");
        String migration =
                Files.readString(Path.of("src/main/resources/db/migration/V85__Record_the_history_of_tickets.sql"));
        String backfill = migration.substring(migration.indexOf("DO $$"), migration.indexOf("CREATE TRIGGER"));

        QuarkusTransaction.begin();
        try {
            var database = Ticket.getEntityManager();
            database.createNativeQuery("delete from ticket_record").executeUpdate();
            database.createNativeQuery("delete from ticket_record_end").executeUpdate();
            database.unwrap(org.hibernate.Session.class).doWork(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute(backfill);
                }
            });
            Ticket ticket = Ticket.find("number", number).firstResult();
            for (boolean notes : new boolean[] {true, false}) {
                assertThat(records.of(ticket, notes).faults()).isEmpty();
            }
            assertThat(records.of(ticket, true).records().stream()
                            .map(SheetEntry::of)
                            .filter(SheetEntry::telling)
                            .map(entry -> entry.kind().name()))
                    .containsExactlyInAnyOrderElementsOf(kinds);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void anybody_can_check_the_records_with_one_command(@TempDir Path folder) throws Exception {
        String number = closed();
        String early = records(Cast.MEI, number, "");
        String printed = sheet(Cast.MEI, number, "").getString("proof.end");
        post(Cast.SAM, number, "messages", Map.of("body", "For us", "kind", "NOTE"));
        tamper(
                number,
                "insert into ticket_event (id, ticket_id, kind, at, internal)"
                        + " values (-:ticket - 1, :ticket, 'SHARED', now(), false)");
        String late = records(Cast.MEI, number, "");
        Files.writeString(folder.resolve("early.txt"), early);
        Files.writeString(folder.resolve("late.txt"), late);
        Files.writeString(folder.resolve("forged.txt"), late.replace("Which bank?", "Which bonk?"));
        Files.writeString(folder.resolve("cut.txt"), early.substring(0, early.indexOf("\n", 200) + 1));
        Files.writeString(
                folder.resolve("VerifySheet.java"),
                Browser.loggedInAs(Cast.MEI)
                        .get("/tickets/" + number + "/sheet/VerifySheet.java")
                        .asString());

        assertThat(verify(folder, "late.txt", "early.txt", printed))
                .startsWith("0 As recorded: ")
                .contains(number, sheet(Cast.MEI, number, "").getString("proof.end"));
        assertThat(verify(folder, "forged.txt")).startsWith("1 NOT as recorded: record ");
        assertThat(verify(folder, "cut.txt", printed)).startsWith("1 NOT as recorded: " + printed);
        assertThat(verify(folder, "nothing.txt")).startsWith("2 Cannot read");
        assertThat(late.lines().count())
                .isEqualTo(1 + sheet(Cast.MEI, number, "").getInt("proof.records"));
    }

    private static String verify(Path folder, String... arguments) throws Exception {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "VerifySheet.java"));
        command.addAll(List.of(arguments));
        File home = folder.toFile();
        Process process = new ProcessBuilder(command)
                .directory(home)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + " " + output;
    }
}
