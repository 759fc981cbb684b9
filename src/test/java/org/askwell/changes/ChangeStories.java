package org.askwell.changes;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.CodeFlow;
import org.askwell.testsupport.Login;

import static io.restassured.RestAssured.given;

/** What the tests of changes do again and again, over REST: Tom is the manager, Li is in charge, Sam tests. */
public final class ChangeStories {

    static final String CHANGES = "/api/v1/changes";

    static final Map<String, String> ASSESSMENT =
            Map.of("business", "None", "difficulty", "Low", "impact", "Reports", "risk", "Low", "cost", "None");

    static final Map<String, String> PLAN = Map.of(
            "days", "2",
            "scope", "The list of vouchers",
            "startsOn", "2026-01-05",
            "endsOn", "2026-01-06",
            "owner", "li.agent",
            "criteria", "Sorted by date\n\nThe total is right");

    private record Taken(ChangeState to, Cast by, Step step, Map<String, String> facts) {}

    private ChangeStories() {}

    /** @return the number of a new change; the customer does not work for the next hours */
    public static String request(Cast person, String title) {
        return Login.as(person)
                .body(wanted(title))
                .post(CHANGES)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("number");
    }

    static Map<String, Object> wanted(String title) {
        LocalTime later = LocalTime.ofInstant(Instant.now(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
        var wanted = new HashMap<String, Object>();
        wanted.put("title", title);
        wanted.put("description", "按日期排序\nSorted by date");
        wanted.put("product", "ledger");
        wanted.put(
                "workingHours",
                Map.of(
                        "days",
                        Arrays.stream(DayOfWeek.values()).map(Enum::name).toList(),
                        "from",
                        later.plusHours(6).toString(),
                        "to",
                        later.plusHours(8).toString(),
                        "zone",
                        "UTC"));
        return wanted;
    }

    /** @return the number of a change that was withdrawn */
    public static String withdrawn(Cast person) {
        String number = request(person, "Not needed");
        take(person, number, Step.WITHDRAWAL, Map.of("reason", "No")).statusCode(200);
        return number;
    }

    static ValidatableResponse take(Cast person, String number, Step step, Map<String, String> facts) {
        return post(person, number, "steps/" + step.key(), Map.of("facts", facts));
    }

    static ValidatableResponse post(Cast person, String number, String what, Map<String, ?> body) {
        return Login.as(person)
                .body(body)
                .post(CHANGES + "/" + number + "/" + what)
                .then();
    }

    static Map<String, String> announcement(Instant from, Instant to) {
        return Map.of(
                "windowFrom", from.toString(),
                "windowTo", to.toString(),
                "rollbackMinutes", "20",
                "notice", "Vouchers come sorted",
                "publicImpact", "Ledger is off for a while",
                "administrator", "Tom Reed");
    }

    /** @return the number of a new change that came so far */
    public static String at(ChangeState state) {
        String number = request(Cast.MEI, "Sort the vouchers");
        bring(number, state);
        return number;
    }

    /** Takes every step that leads from the request there, with a window that has begun just now. */
    static void bring(String number, ChangeState state) {
        for (Taken taken : way()) {
            if (taken.to.ordinal() <= state.ordinal()) {
                take(taken.by, number, taken.step, taken.facts).statusCode(200);
            }
        }
    }

    private static List<Taken> way() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return List.of(
                new Taken(ChangeState.CONFIRMED, Cast.TOM, Step.CONFIRMATION, Map.of()),
                new Taken(ChangeState.ASSESSED, Cast.LI, Step.ASSESSMENT, ASSESSMENT),
                new Taken(ChangeState.ACCEPTED, Cast.SUE, Step.ACCEPTANCE, Map.of("note", "With pleasure")),
                new Taken(ChangeState.PLANNED, Cast.LI, Step.PLAN, PLAN),
                new Taken(ChangeState.EXPLAINED, Cast.LI, Step.DESIGN, Map.of("design", "One more index")),
                new Taken(
                        ChangeState.BUILT,
                        Cast.LI,
                        Step.WORK,
                        Map.of("work", "Index added", "documents", "Manual 3.2")),
                new Taken(ChangeState.TESTED, Cast.SAM, Step.TEST, Map.of("test", "All 12 cases passed")),
                new Taken(ChangeState.APPROVED, Cast.TOM, Step.CRITERION, Map.of("criterion", "1")),
                new Taken(ChangeState.APPROVED, Cast.TOM, Step.CRITERION, Map.of("criterion", "2", "note", "Good")),
                new Taken(ChangeState.ANNOUNCED, Cast.LI, Step.ANNOUNCEMENT, announcement(now, now.plusSeconds(7_200))),
                new Taken(
                        ChangeState.PREPARED,
                        Cast.LI,
                        Step.PREPARATION,
                        Map.of("dataBackup", "nas:/1", "fileBackup", "nas:/2", "administratorPresent", "true")),
                new Taken(ChangeState.RELEASED, Cast.LI, Step.RUN, Map.of("result", "Done in 9 minutes")));
    }

    /** @return the SHA-256 of the record as the person reads it */
    public static String read(Cast person, String number) {
        return RecordContent.sha256(Login.as(person)
                .accept("text/plain")
                .get(CHANGES + "/" + number + "/record")
                .asString());
    }

    /** Signs what Tom read, with a login of just now. */
    public static ValidatableResponse sign(Cast person, String number, String name) {
        return given().auth()
                .oauth2(CodeFlow.token(person))
                .contentType("application/json")
                .body(Map.of("name", name, "sha256", read(Cast.TOM, number)))
                .post(CHANGES + "/" + number + "/signature")
                .then();
    }
}
