package org.askwell.tickets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom a note names. */
class TicketNotedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@li.agent please look | li.agent",
                "Please look, @li.agent. Thanks | li.agent",
                "请@li.agent看一下 | li.agent",
                "(@sue.supervisor) | sue.supervisor",
                "@sam_2-b, now | sam_2-b"
            })
    void a_name_follows_the_sign(String note, String name) {
        assertThat(TicketNoted.names(note)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"mail li@agent.example", "a @ b", "@", "@@li.agent", "x.@li.agent"})
    void addresses_and_lone_signs_name_nobody(String note) {
        assertThat(TicketNoted.names(note)).isEmpty();
    }
}
