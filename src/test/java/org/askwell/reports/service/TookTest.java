package org.askwell.reports.service;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TookTest {

    @ParameterizedTest
    @CsvSource({
        "0,0.0,MINUTES",
        "90,1.5,MINUTES",
        "3599,60.0,MINUTES",
        "3600,1.0,HOURS",
        "172799,48.0,HOURS",
        "172800,2.0,DAYS"
    })
    void it_is_told_in_the_unit_a_reader_counts(long seconds, String amount, Took.Unit unit) {
        var took = new Took(seconds);

        assertThat(took.amount()).isEqualTo(amount);
        assertThat(took.unit()).isEqualTo(unit);
    }
}
