package org.askwell.changes;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** R17: what is outside a customer's working hours. 2026-03-27 is a Friday. */
class WorkingHoursTest {

    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final WorkingHours OFFICE = hours("Asia/Shanghai", WEEK, "08:30", "17:30");
    private static final WorkingHours NIGHT = hours("Europe/Berlin", WEEK, "22:00", "06:00");

    private static WorkingHours hours(String zone, Set<DayOfWeek> days, String from, String to) {
        return new WorkingHours(ZoneId.of(zone), days, LocalTime.parse(from), LocalTime.parse(to));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-27T09:30:00Z, 2026-03-27T12:00:00Z, false",
        "2026-03-27T09:29:59Z, 2026-03-27T12:00:00Z, true",
        "2026-03-27T00:00:00Z, 2026-03-27T00:30:00Z, false",
        "2026-03-27T00:00:00Z, 2026-03-27T00:30:01Z, true",
        "2026-03-27T02:00:00Z, 2026-03-27T02:00:01Z, true",
        "2026-03-28T02:00:00Z, 2026-03-28T08:00:00Z, false",
        "2026-03-27T10:00:00Z, 2026-03-30T00:30:00Z, false",
        "2026-03-27T10:00:00Z, 2026-03-30T00:31:00Z, true"
    })
    void working_hours_are_those_of_the_customers_zone(Instant from, Instant to, boolean overlap) {
        assertThat(OFFICE.overlap(from, to)).isEqualTo(overlap);
    }

    /** The clocks go forward at 2 on Sunday the 29th, in the shift that began on Friday's following night only if it works. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-27T21:00:00Z, 2026-03-28T05:00:00Z, true",
        "2026-03-28T05:00:00Z, 2026-03-28T09:00:00Z, false",
        "2026-03-28T04:59:00Z, 2026-03-28T05:30:00Z, true",
        "2026-03-30T19:59:00Z, 2026-03-30T20:00:00Z, false",
        "2026-03-30T19:59:00Z, 2026-03-30T20:01:00Z, true",
        "2026-03-31T03:59:00Z, 2026-03-31T04:30:00Z, true",
        "2026-03-31T04:00:00Z, 2026-03-31T04:30:00Z, false"
    })
    void a_shift_over_midnight_ends_on_the_next_day_also_when_the_clocks_change(
            Instant from, Instant to, boolean overlap) {
        assertThat(NIGHT.overlap(from, to)).isEqualTo(overlap);
    }

    @Test
    void free_times_begin_when_work_ends_and_never_touch_it() {
        Instant wednesday = Instant.parse("2026-03-25T03:10:00Z");

        assertThat(OFFICE.free(wednesday, Duration.ofHours(2), 3))
                .extracting(window -> window.from().toString())
                .containsExactly("2026-03-25T09:30:00Z", "2026-03-26T09:30:00Z", "2026-03-27T09:30:00Z");
        assertThat(OFFICE.free(wednesday, Duration.ofHours(2), 20))
                .isNotEmpty()
                .noneMatch(window -> OFFICE.overlap(window.from(), window.to()));
    }

    @Test
    void while_nobody_works_the_next_half_hour_is_offered_first() {
        assertThat(OFFICE.free(Instant.parse("2026-03-28T03:10:00Z"), Duration.ofHours(2), 1))
                .containsExactly(new ReleaseWindow(
                        Instant.parse("2026-03-28T03:30:00Z"), Instant.parse("2026-03-28T05:30:00Z")));
    }

    @Test
    void nothing_is_offered_where_the_nights_are_too_short() {
        WorkingHours long_days = hours("UTC", EnumSet.allOf(DayOfWeek.class), "01:00", "00:30");

        assertThat(long_days.free(Instant.parse("2026-03-25T03:10:00Z"), Duration.ofHours(2), 3))
                .isEmpty();
    }

    @Test
    void hours_without_an_end_are_none() {
        assertThatThrownBy(() -> hours("UTC", WEEK, "08:00", "08:00")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_text_in_the_record_says_all_of_it() {
        assertThat(OFFICE).hasToString("MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY 08:30-17:30 Asia/Shanghai");
    }
}
