package org.askwell.tickets;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The standard's table (4.3): what is promised for each class. */
class PromiseTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** A Friday, 18:00 in Shanghai. */
    private static final Instant FRIDAY = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void a_is_answered_at_once_its_cause_found_in_1_hour_and_planned_2_hours_after_that() {
        assertThat(Promise.of(Severity.A, true, FRIDAY, SHANGHAI)).isEqualTo(promise("10:15", "11:00", "13:00"));
    }

    @Test
    void b_is_answered_at_once_its_cause_found_in_4_hours_and_planned_12_hours_after_that() {
        assertThat(Promise.of(Severity.B, false, FRIDAY, SHANGHAI))
                .isEqualTo(new Promise(
                        Instant.parse("2026-11-20T10:15:00Z"),
                        Instant.parse("2026-11-20T14:00:00Z"),
                        Instant.parse("2026-11-21T02:00:00Z")));
    }

    @Test
    void c_under_contract_has_its_cause_in_8_hours_and_a_plan_within_one_working_day() {
        Promise promise = Promise.of(Severity.C, true, FRIDAY, SHANGHAI);

        assertThat(promise.respondBy()).isEqualTo("2026-11-20T14:00:00Z");
        assertThat(promise.causeBy()).isEqualTo("2026-11-20T18:00:00Z");
        assertThat(promise.planBy()).isEqualTo("2026-11-23T10:00:00Z");
    }

    @Test
    void c_and_d_without_a_contract_are_answered_within_1_and_planned_within_3_working_days() {
        Promise promise = Promise.of(Severity.D, false, FRIDAY, SHANGHAI);

        assertThat(promise.respondBy()).isEqualTo("2026-11-23T10:00:00Z");
        assertThat(promise.causeBy()).isNull();
        assertThat(promise.planBy()).isEqualTo("2026-11-25T10:00:00Z");
    }

    private static Promise promise(String respond, String cause, String plan) {
        return new Promise(at(respond), at(cause), at(plan));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-20T" + time + ":00Z");
    }
}
