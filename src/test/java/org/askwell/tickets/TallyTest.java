package org.askwell.tickets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the counts beside the queue add up is what the lists behind them have. */
class TallyTest {

    private static final long ME = 7;

    @ParameterizedTest
    @CsvSource({
        "UNASSIGNED, NEW, , true",
        "UNASSIGNED, NEW, 7, false",
        "UNASSIGNED, WAITING_ON_CUSTOMER, , false",
        "MINE, ASSIGNED, 7, true",
        "MINE, WAITING_ON_CUSTOMER, 7, true",
        "MINE, ASSIGNED, 8, false",
        "MINE, RESOLVED, 7, false",
        "MINE, NEW, , false",
        "ON_US, ON_US, 8, true",
        "ON_US, RESOLVED, 8, false",
        "WAITING, WAITING_ON_CUSTOMER, , true",
        "RESOLVED, RESOLVED, 8, true",
        "ALL, WITHDRAWN, , true"
    })
    void a_view_takes_states_of_whom_it_is_about(TicketView view, State state, Long assignee, boolean taken) {
        assertThat(tally(state, assignee).in(DeskListing.of(view), ME)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "ledger, '', , , true",
        "flow, '', , , false",
        "'', gate, , , true",
        "'', harbour, , , false",
        "'', none, , , false",
        "'', '', B, , true",
        "'', '', C, , false",
        "'', '', , NEW, true",
        "'', '', , ON_US, false",
        "ledger, gate, B, NEW, true"
    })
    void filters_narrow_it(String product, String queue, Severity severity, State state, boolean taken) {
        var listing = new DeskListing(TicketView.ALL, product, queue, severity, state, "", TicketSort.DUE);

        assertThat(tally(State.NEW, null).in(listing, ME)).isEqualTo(taken);
    }

    @Test
    void those_in_no_queue_are_a_queue_too() {
        var none = new Tally(State.NEW, Severity.B, "ledger", null, null, 3);

        assertThat(none.in(DeskListing.ofQueue("none"), ME)).isTrue();
        assertThat(none.in(DeskListing.ofQueue("gate"), ME)).isFalse();
    }

    private static Tally tally(State state, Long assignee) {
        return new Tally(state, Severity.B, "ledger", "gate", assignee, 3);
    }
}
