package org.askwell.changes;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R13–R18: the table of the flow is whole. */
class FlowTest {

    @Test
    void every_state_but_the_last_ones_has_exactly_one_way_on() {
        for (ChangeState state : ChangeState.values()) {
            List<Flow.Rule> on = Flow.RULES.stream()
                    .filter(rule -> rule.from() == state && !rule.step().backwards())
                    .toList();

            assertThat(on).as(state.name()).hasSize(state.finished() ? 0 : 1);
        }
    }

    @Test
    void no_way_on_leaves_anything_out() {
        for (Flow.Rule rule : Flow.RULES) {
            if (!rule.step().backwards() && rule.next() != null) {
                assertThat(rule.next().ordinal())
                        .as(rule.toString())
                        .isEqualTo(rule.from().ordinal() + 1);
            }
        }
    }

    @Test
    void nothing_leads_out_of_an_end() {
        assertThat(Flow.RULES).noneMatch(rule -> rule.from().finished());
    }

    @Test
    void a_step_is_there_once_for_each_state_and_stopping_needs_a_reason() {
        assertThat(Flow.RULES.stream().map(rule -> rule.from() + " " + rule.step()))
                .doesNotHaveDuplicates();
        assertThat(Flow.RULES)
                .filteredOn(rule -> rule.step().backwards())
                .allMatch(rule -> rule.step().needed().contains(Fact.REASON));
    }

    @Test
    void once_the_release_is_prepared_it_is_not_withdrawn_any_more() {
        assertThat(Flow.RULES)
                .filteredOn(rule -> rule.step() == Step.WITHDRAWAL)
                .extracting(Flow.Rule::from)
                .contains(ChangeState.REQUESTED, ChangeState.ANNOUNCED)
                .doesNotContain(ChangeState.PREPARED, ChangeState.RELEASED);
    }
}
