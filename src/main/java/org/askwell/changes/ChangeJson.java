package org.askwell.changes;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.askwell.accounts.Viewer;

/**
 * How the REST API shows changes.
 *
 * @param steps the keys of what the caller may do now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeJson(
        String number,
        int version,
        String title,
        String description,
        ChangeState state,
        String organisation,
        String requester,
        String owner,
        String product,
        String ticket,
        Instant windowFrom,
        Instant windowTo,
        Instant createdAt,
        Instant updatedAt,
        List<Criterion> criteria,
        List<String> steps,
        List<Entered> records) {

    /** @param confirmedAt null while the customer has not confirmed it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Criterion(int number, String wording, Instant confirmedAt) {}

    /** One record. */
    public record Entered(
            int position,
            String step,
            ChangeState state,
            String by,
            Instant at,
            Map<String, String> facts,
            List<File> files,
            String hash) {

        static Entered from(RecordView record) {
            var facts = new LinkedHashMap<String, String>();
            record.facts().forEach(fact -> facts.put(fact.fact().key(), fact.text()));
            return new Entered(
                    record.position(),
                    record.step().key(),
                    record.state(),
                    record.by(),
                    record.at(),
                    facts,
                    record.files().stream()
                            .map(file -> new File(file.id(), file.name(), file.size()))
                            .toList(),
                    record.hash());
        }
    }

    /** @param size in bytes */
    public record File(UUID id, String name, long size) {}

    static ChangeJson from(ChangeRequest change, Viewer viewer) {
        return new ChangeJson(
                change.number,
                change.version,
                change.title,
                change.description,
                change.state,
                change.organisationCode,
                change.requester.name,
                change.owner == null ? null : change.owner.name,
                change.productCode,
                change.ticket == null ? null : change.ticket.number,
                change.windowFrom,
                change.windowTo,
                change.createdAt,
                change.updatedAt,
                change.criteria.stream()
                        .map(each -> new Criterion(each.position, each.wording, each.confirmedAt))
                        .toList(),
                Flow.open(viewer, change).stream().map(Step::key).toList(),
                ChangeRecord.of(change).stream()
                        .map(RecordView::of)
                        .map(Entered::from)
                        .toList());
    }
}
