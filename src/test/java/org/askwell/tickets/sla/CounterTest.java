package org.askwell.tickets.sla;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Deadlines against the clock on the wall (R7, R8). */
class CounterTest {

    private static final int CASES = 10_000;

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void ten_thousand_random_deadlines_are_those_of_a_look_at_the_clock_every_minute() {
        var cases = new RandomCases(20081);
        for (int i = 0; i < CASES; i++) {
            var next = i % 2 == 0 ? cases.next() : cases.withSpecialDays(cases.next());
            Instant counted = new Counter(next.calendar(), next.pauses()).reach(next.from(), next.amount());
            Instant looked = new MinuteByMinute(next.calendar(), next.pauses()).reach(next.from(), next.amount());

            assertThat(toMinute(counted)).as("case %s: %s", i, next).isEqualTo(looked);
        }
    }

    /** Parts of days of different lengths may end within a minute. */
    private static Instant toMinute(Instant instant) {
        Instant minute = instant.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(instant) ? minute : minute.plus(1, ChronoUnit.MINUTES);
    }

    @Test
    void counting_adds_up_wherever_it_is_split() {
        var cases = new RandomCases(4711);
        var random = new Random(4711);
        for (int i = 0; i < CASES; i++) {
            var next = cases.withSpecialDays(cases.next());
            var counter = new Counter(next.calendar(), next.pauses());
            Instant to = next.from().plusSeconds(random.nextInt(1_000_000));
            Instant between =
                    next.from().plusSeconds(random.nextInt((int) next.from().until(to, ChronoUnit.SECONDS) + 1));
            var unit = next.amount().unit();

            assertThat(counter.exactly(next.from(), between, unit).plus(counter.exactly(between, to, unit)))
                    .as("case %s: %s", i, next)
                    .isEqualTo(counter.exactly(next.from(), to, unit));
        }
    }

    @Test
    void a_deadline_is_the_first_second_at_which_the_amount_is_used() {
        var cases = new RandomCases(99);
        for (int i = 0; i < CASES; i++) {
            var next = cases.withSpecialDays(cases.next());
            var counter = new Counter(next.calendar(), next.pauses());
            Instant due = counter.reach(next.from(), next.amount());
            Fraction all = next.amount().share(100);

            assertThat(counter.exactly(next.from(), due, next.amount().unit()))
                    .as("case %s: %s", i, next)
                    .isGreaterThanOrEqualTo(all);
            assertThat(counter.exactly(
                            next.from(), due.minusSeconds(1), next.amount().unit()))
                    .isLessThan(all);
        }
    }

    @Test
    void more_time_a_later_start_and_a_longer_pause_never_end_earlier() {
        var cases = new RandomCases(7);
        for (int i = 0; i < CASES; i++) {
            var next = cases.withSpecialDays(cases.next());
            var counter = new Counter(next.calendar(), next.pauses());
            Instant due = counter.reach(next.from(), next.amount());
            var more = new Amount(next.amount().value() + 1, next.amount().unit());
            var pauses = new ArrayList<>(next.pauses());
            Instant last = pauses.isEmpty()
                    ? next.from()
                    : pauses.get(pauses.size() - 1).to();
            pauses.add(new Pause(last, last.plusSeconds(3600)));

            assertThat(counter.reach(next.from(), more)).isAfterOrEqualTo(due);
            assertThat(counter.reach(next.from().plusSeconds(1800), next.amount()))
                    .isAfterOrEqualTo(due);
            assertThat(counter.reach(next.from(), next.amount(), 75)).isBeforeOrEqualTo(due);
            assertThat(new Counter(next.calendar(), pauses).reach(next.from(), next.amount()))
                    .isAfterOrEqualTo(due);
        }
    }

    @Test
    void hours_of_a_working_week_leave_out_nights_and_weekends() {
        assertThat(due("2026-11-20T17:00", Amount.hours(2), office())).isEqualTo("2026-11-23T10:00");
        assertThat(due("2026-11-21T12:00", Amount.minutes(1), office())).isEqualTo("2026-11-23T08:31");
    }

    @Test
    void a_working_day_ends_at_the_same_time_of_the_next_one_and_a_weekend_starts_on_monday() {
        assertThat(due("2026-11-20T14:00", Amount.days(1), office())).isEqualTo("2026-11-23T14:00");
        assertThat(due("2026-11-21T12:00", Amount.days(1), office())).isEqualTo("2026-11-23T17:30");
        assertThat(due("2026-11-20T18:00", Amount.days(3), office())).isEqualTo("2026-11-25T17:30");
    }

    /** The Spring Festival of 2026: Saturday the 14th is a working day, the 15th to the 23rd are off. */
    @Test
    void holidays_are_left_out_and_make_up_saturdays_count() {
        var days = SpecialDays.parse(
                "2026-02-14 work Spring Festival / 春节\n2026-02-15..2026-02-23 off Spring Festival / 春节", line -> {});
        var calendar = new WorkCalendar(SHANGHAI, office().week(), days);

        assertThat(due("2026-02-13T16:30", Amount.hours(2), calendar)).isEqualTo("2026-02-14T09:30");
        assertThat(due("2026-02-14T16:30", Amount.days(1), calendar)).isEqualTo("2026-02-24T16:30");
    }

    @Test
    void a_day_on_which_clocks_change_has_an_hour_more_or_less() {
        var berlin = new WorkCalendar(
                ZoneId.of("Europe/Berlin"), Week.of(Hours.ALL_DAY, DayOfWeek.values()), SpecialDays.none());

        assertThat(due("2026-03-28T12:00", Amount.hours(24), berlin)).isEqualTo("2026-03-29T13:00");
        assertThat(due("2026-10-24T12:00", Amount.hours(24), berlin)).isEqualTo("2026-10-25T11:00");
        assertThat(due("2026-03-29T00:00", Amount.days(1), berlin)).isEqualTo("2026-03-30T00:00");
    }

    @Test
    void a_pause_moves_the_deadline_by_the_open_time_in_it() {
        var pause = new Pause(wall("2026-11-20T17:00"), wall("2026-11-23T09:00"));
        Instant due = new Counter(office(), List.of(pause)).reach(wall("2026-11-20T16:30"), Amount.hours(1));

        assertThat(due).isEqualTo(wall("2026-11-23T09:30"));
    }

    private static WorkCalendar office() {
        return new WorkCalendar(
                SHANGHAI,
                Week.of(
                        Hours.parse("08:30-17:30"),
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY),
                SpecialDays.none());
    }

    private static String due(String wall, Amount amount, WorkCalendar calendar) {
        Instant from = LocalDateTime.parse(wall).atZone(calendar.zone()).toInstant();
        return new Counter(calendar, List.of())
                .reach(from, amount)
                .atZone(calendar.zone())
                .toLocalDateTime()
                .toString();
    }

    private static Instant wall(String time) {
        return LocalDateTime.parse(time).atZone(SHANGHAI).toInstant();
    }

    @Test
    void days_are_written_as_they_are_read() {
        String text = "2026-01-04 work New Year / 元旦\n2026-02-15..2026-02-23 off Spring Festival / 春节\n";
        SpecialDays days = SpecialDays.parse(text, line -> {});

        assertThat(days).hasToString(text);
        assertThat(days.on(LocalDate.of(2026, 2, 20)).orElseThrow().name(true)).isEqualTo("春节");
        assertThat(days.on(LocalDate.of(2026, 2, 20)).orElseThrow().name(false)).isEqualTo("Spring Festival");
    }
}
