package org.askwell.accounts;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNameTest {

    @Test
    void chinese_names_start_with_the_family_name_and_have_no_space() {
        assertThat(PersonName.of("林", "梅", "mei.lin")).isEqualTo("林梅");
    }

    @Test
    void other_names_start_with_the_given_name() {
        assertThat(PersonName.of("Reed", "Tom", "tom.reed")).isEqualTo("Tom Reed");
    }

    @Test
    void a_missing_name_is_the_login() {
        assertThat(PersonName.of("", " ", "tom.reed")).isEqualTo("tom.reed");
    }
}
