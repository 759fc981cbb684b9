package org.askwell.tickets.sheet;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** R23: what was changed, taken out or added afterwards shows. */
class RecordChainTest {

    private static final String NUMBER = "AW-1001";

    private final List<TicketRecord> records = new ArrayList<>();
    private String end = NUMBER;

    RecordChainTest() {
        add(RecordKind.TICKET, "{\"text\": \"It stops\", \"author\": \"Mei\"}");
        add(RecordKind.MESSAGE, "{\"text\": \"请重启\"}");
        add(RecordKind.EVENT, "{\"event\": \"CLOSED\"}");
    }

    private void add(RecordKind kind, String content) {
        end = RecordChain.hash(end, content);
        records.add(new TicketRecord(records.size() + 1, kind, content, end, content));
    }

    @Test
    void the_hash_is_that_of_the_usual_tools() {
        // printf 'AW-1001\n{"text": "请重启"}' | sha256sum
        assertThat(RecordChain.hash(NUMBER, "{\"text\": \"请重启\"}"))
                .isEqualTo("4e5c404d09ec54b49d4f58063f5d40bbeaa7b33063dcbd52166a5b397a2edec3");
    }

    @Test
    void an_untouched_chain_has_no_fault() {
        assertThat(faults(3, 0)).isEmpty();
    }

    @Test
    void a_later_name_or_product_is_no_fault() {
        source(0, "{\"author\": \"Mei Lin\", \"product\": \"flow\", \"text\": \"It stops\"}");

        assertThat(faults(3, 0)).isEmpty();
    }

    @Test
    void a_rewritten_record_shows_even_with_a_hash_that_fits_it() {
        var rewritten = records.get(1);
        records.set(1, new TicketRecord(2, rewritten.kind(), "{}", rewritten.hash(), "{}"));
        assertThat(faults(3, 0))
                .extracting(Fault::position, Fault::reason)
                .containsExactly(tuple(2, Fault.Reason.REWRITTEN));

        records.set(
                1,
                new TicketRecord(
                        2,
                        rewritten.kind(),
                        "{}",
                        RecordChain.hash(records.get(0).hash(), "{}"),
                        "{}"));
        assertThat(faults(3, 0))
                .extracting(Fault::position, Fault::reason)
                .containsExactly(tuple(3, Fault.Reason.REWRITTEN));
    }

    @Test
    void a_missing_record_shows_wherever_it_was() {
        var last = records.remove(2);
        assertThat(faults(3, 0)).extracting(Fault::reason).containsExactly(Fault.Reason.CUT);

        records.add(last);
        records.remove(1);
        assertThat(faults(3, 0)).extracting(Fault::position, Fault::reason).containsExactly(tuple(3, Fault.Reason.GAP));
    }

    @Test
    void no_record_at_all_shows() {
        records.clear();

        assertThat(faults(0, 0)).extracting(Fault::reason).containsExactly(Fault.Reason.CUT);
    }

    @Test
    void an_original_that_was_changed_or_removed_shows() {
        source(1, "{\"text\": \"请等待\"}");
        source(2, null);

        assertThat(faults(3, 0))
                .extracting(Fault::position, Fault::reason)
                .containsExactly(tuple(2, Fault.Reason.CHANGED), tuple(3, Fault.Reason.REMOVED));
    }

    @Test
    void something_without_a_record_shows() {
        assertThat(faults(3, 1)).extracting(Fault::reason).containsExactly(Fault.Reason.UNRECORDED);
    }

    @Test
    void a_record_that_is_no_json_is_a_fault_and_no_failure() {
        add(RecordKind.EVENT, "{broken");
        source(3, "{\"event\": \"CLOSED\"}");

        assertThat(faults(4, 0)).extracting(Fault::reason).containsExactly(Fault.Reason.CHANGED);
        assertThat(SheetEntry.of(records.get(3)).at()).isNull();
    }

    private void source(int index, String source) {
        var record = records.get(index);
        records.set(index, new TicketRecord(record.position(), record.kind(), record.content(), record.hash(), source));
    }

    private List<Fault> faults(int length, long unrecorded) {
        return new RecordChain(NUMBER, records, length, end, unrecorded).faults();
    }
}
