package org.askwell.tickets.sla;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.askwell.tickets.Severity;
import org.askwell.tickets.sla.Course.Act;
import org.askwell.tickets.sla.Course.Step;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What pauses, changes of severity and reopening do to deadlines (R7). */
class CourseTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final WorkCalendar ALWAYS =
            new WorkCalendar(SHANGHAI, Week.of(Hours.ALL_DAY, DayOfWeek.values()), SpecialDays.none());

    private static final WorkCalendar OFFICE = new WorkCalendar(
            SHANGHAI,
            Week.of(Hours.parse("08:30-17:30"), DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY),
            SpecialDays.parse("2026-11-24 off Founders’ Day / 公司日", line -> {}));

    private static final CommitmentTable TABLE = CommitmentTable.parse(
            """
            A in 24x7: RESPOND 15 min, CAUSE 1 h, PLAN +2 h
            B in 24x7: RESPOND 15 min, CAUSE 4 h, PLAN +12 h
            C in -: RESPOND 1 d, CAUSE 8 h, PLAN 1 d
            D in -: RESPOND 1 d, CAUSE 8 h, PLAN 1 d
            A out 24x7: RESPOND 15 min, CAUSE 1 h, PLAN +2 h
            B out 24x7: RESPOND 15 min, CAUSE 4 h, PLAN +12 h
            C out -: RESPOND 1 d, PLAN 3 d
            D out -: RESPOND 1 d, PLAN 3 d
            """);

    private final List<Step> steps = new ArrayList<>();

    @Test
    void the_plan_counts_after_the_promised_arrival_and_after_the_real_one_once_somebody_is_there() {
        start("2026-11-20T10:00", Severity.A, ALWAYS);

        assertThat(due(Target.RESPOND)).isEqualTo(at("2026-11-20T10:15"));
        assertThat(due(Target.PLAN)).isEqualTo(at("2026-11-20T13:00"));
        assertThat(Course.of(steps)
                        .deadline(Target.PLAN, at("2026-11-20T10:20"))
                        .orElseThrow()
                        .due())
                .isEqualTo(at("2026-11-20T12:20"));
        assertThat(Course.of(steps).deadline(Target.RESOLVE, null)).isEmpty();
    }

    @Test
    void becoming_worse_counts_anew_and_keeps_what_was_promised_before() {
        start("2026-11-20T08:30", Severity.C, OFFICE);
        step("2026-11-20T16:00", Act.RAISED, Severity.A, ALWAYS);

        assertThat(due(Target.RESPOND)).isEqualTo(at("2026-11-20T16:15"));
        assertThat(due(Target.CAUSE)).as("8 h of the old class").isEqualTo(at("2026-11-20T16:30"));
        assertThat(due(Target.PLAN)).as("1 day of the old class").isEqualTo(at("2026-11-20T17:30"));
    }

    @Test
    void becoming_less_bad_counts_anew_from_the_notice_on_the_other_calendar() {
        start("2026-11-20T16:30", Severity.A, ALWAYS);
        step("2026-11-20T17:00", Act.RECOUNTED, Severity.C, OFFICE);

        assertThat(due(Target.CAUSE)).isEqualTo(at("2026-11-23T15:30"));
    }

    @Test
    void a_clock_goes_on_after_pause_and_reopening_where_it_stopped() {
        start("2026-11-20T10:00", Severity.B, ALWAYS);
        pause("2026-11-20T11:00", "2026-11-20T20:00");
        pause("2026-11-20T21:00", "2026-11-25T09:00");

        assertThat(due(Target.CAUSE)).isEqualTo(at("2026-11-25T11:00"));
        assertThat(Course.of(steps).deadline(Target.CAUSE, null).orElseThrow().at(75))
                .isEqualTo(at("2026-11-25T10:00"));
    }

    @Test
    void a_stopped_clock_says_since_when() {
        start("2026-11-20T10:00", Severity.B, ALWAYS);
        steps.add(new Step(at("2026-11-20T11:00"), Act.PAUSED, null, null));

        Course course = Course.of(steps);
        assertThat(course.pausedSince()).isEqualTo(at("2026-11-20T11:00"));
        assertThat(course.deadline(Target.CAUSE, null).orElseThrow().spans(course.pauses(), course.pausedSince()))
                .singleElement()
                .satisfies(span -> assertThat(span.used()).isEqualTo(60));
    }

    @Test
    void every_second_to_the_deadline_is_explained() {
        start("2026-11-20T17:00", Severity.C, OFFICE);
        pause("2026-11-23T09:00", "2026-11-23T10:00");
        Course course = Course.of(steps);
        Deadline deadline = course.deadline(Target.PLAN, null).orElseThrow();

        List<Span> spans = deadline.spans(course.pauses());

        assertThat(spans)
                .extracting(Span::kind)
                .containsExactly(
                        Span.Kind.COUNTED,
                        Span.Kind.CLOSED,
                        Span.Kind.COUNTED,
                        Span.Kind.PAUSED,
                        Span.Kind.COUNTED,
                        Span.Kind.CLOSED,
                        Span.Kind.HOLIDAY,
                        Span.Kind.CLOSED,
                        Span.Kind.COUNTED);
        assertThat(spans.get(6).day().name(true)).isEqualTo("公司日");
        assertThat(deadline.due()).isEqualTo(at("2026-11-27T09:00"));
        assertThat(spans.get(8).used()).isEqualTo(1);
    }

    @Test
    void spans_follow_each_other_and_count_what_was_promised() {
        var cases = new RandomCases(31);
        for (int i = 0; i < 2_000; i++) {
            var next = cases.withSpecialDays(cases.next());
            var count = new Count(next.from(), next.calendar(), commitment(next.amount()));
            Deadline deadline = count.deadline(Target.PLAN, next.pauses(), null).orElseThrow();
            Instant now = next.from();
            Duration counted = Duration.ZERO;
            for (Span span : deadline.spans(next.pauses())) {
                assertThat(span.from()).as("case %s: %s", i, next).isEqualTo(now);
                now = span.to();
                counted = span.counted() ? counted.plus(span.length()) : counted;
            }
            assertThat(now).isEqualTo(deadline.due());
            if (!next.amount().days()) {
                assertThat(counted).isEqualTo(Duration.ofMinutes(next.amount().value()));
            }
        }
    }

    @Test
    void a_table_is_written_as_it_is_read_and_promises_an_answer_and_a_plan_for_every_class() {
        assertThat(CommitmentTable.parse(TABLE.toString())).hasToString(TABLE.toString());
        assertThatThrownBy(() -> CommitmentTable.parse("A in -: RESPOND 1 h, PLAN 1 d"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CommitmentTable.parse("A in -: RESPOND 1 h"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CommitmentTable.parse("A in -: RESPOND 1 h, PLAN +1 d"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Commitment commitment(Amount amount) {
        return new Commitment(
                null, Map.of(Target.RESPOND, new Promised(amount, false), Target.PLAN, new Promised(amount, false)));
    }

    private void start(String at, Severity severity, WorkCalendar calendar) {
        step(at, Act.STARTED, severity, calendar);
    }

    private void step(String at, Act act, Severity severity, WorkCalendar calendar) {
        steps.add(new Step(at(at), act, calendar, TABLE.of(severity, true)));
    }

    private void pause(String from, String to) {
        steps.add(new Step(at(from), Act.PAUSED, null, null));
        steps.add(new Step(at(to), Act.RESUMED, null, null));
    }

    private Instant due(Target target) {
        return Course.of(steps).deadline(target, null).orElseThrow().due();
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(SHANGHAI).toInstant();
    }
}
