package org.askwell.web;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How pages write numbers. */
class ShownTest {

    @ParameterizedTest
    @CsvSource({"0, 0.00", "-0.001, 0.00", "-0.006, -0.01", "-1.234, -1.23", "1234.5, '1,234.50'"})
    void a_decimal_has_two_places_and_nothing_has_no_sign(double number, String shown) {
        assertThat(Shown.decimal(number, Locale.ENGLISH)).isEqualTo(shown);
        assertThat(Shown.decimal(number, Locale.SIMPLIFIED_CHINESE)).isEqualTo(shown);
    }
}
