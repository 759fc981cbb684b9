package org.askwell.tickets.sla;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Holidays from files of other people (R8). */
class CalendarFileTest {

    @Test
    void whole_days_are_taken_with_their_names_and_working_days_known_by_them() {
        CalendarFile read = CalendarFile.read(
                """
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                BEGIN:VEVENT\r
                DTSTART;VALUE=DATE:20270206\r
                DTEND;VALUE=DATE:20270213\r
                SUMMARY;LANGUAGE=zh:春节\\, 假\r
                 期\r
                END:VEVENT\r
                BEGIN:VEVENT\r
                DTSTART;VALUE=DATE:20270214\r
                SUMMARY:春节（班）\r
                END:VEVENT\r
                BEGIN:VEVENT\r
                DTSTART;VALUE=DATE:20270220\r
                SUMMARY:Make-up day\r
                END:VEVENT\r
                END:VCALENDAR\r
                """);

        assertThat(read.leftOut()).isZero();
        assertThat(read.days())
                .hasToString(
                        """
                        2027-02-06..2027-02-12 off 春节, 假期
                        2027-02-14 work 春节（班）
                        2027-02-20 work Make-up day
                        """);
    }

    @Test
    void what_is_cancelled_repeated_of_hours_or_unreadable_is_left_out_and_counted() {
        CalendarFile read = CalendarFile.read(event("DTSTART;VALUE=DATE:20270101\nSTATUS:CANCELLED\nSUMMARY:x")
                + event("DTSTART;VALUE=DATE:20270101\nRRULE:FREQ=YEARLY\nSUMMARY:x")
                + event("DTSTART:20270101T080000Z\nSUMMARY:x")
                + event("DTSTART;VALUE=DATE:20271301\nSUMMARY:x")
                + event("DTSTART;VALUE=DATE:20270101\nDTEND;VALUE=DATE:20290101\nSUMMARY:x")
                + event("DTSTART;VALUE=DATE:20270101")
                + event("DTSTART;VALUE=DATE:20270102\nSUMMARY:Day"));

        assertThat(read.leftOut()).isEqualTo(6);
        assertThat(read.days().on(LocalDate.of(2027, 1, 2))).isPresent();
    }

    @Test
    void another_file_is_refused() {
        assertThatThrownBy(() -> CalendarFile.read("%PDF-1.7")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String event(String lines) {
        return "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + lines + "\nEND:VEVENT\nEND:VCALENDAR\n";
    }
}
