package org.askwell.changes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;

import org.askwell.accounts.Account;
import org.askwell.files.StoredFile;
import org.askwell.tickets.TicketAttachment;
import org.askwell.tickets.TicketsConfig;

/** Writes down each step of a change, chained to the one before, and tells who wants to know. */
@ApplicationScoped
class Journal {

    /** What those who are told read in their mail, the first of them that was entered. */
    private static final List<Fact> WORDS =
            List.of(Fact.REASON, Fact.RESULT, Fact.DESIGN, Fact.SCOPE, Fact.TEST, Fact.NOTE, Fact.SIGNED_SHA256);

    @Inject
    TicketsConfig limits;

    @Inject
    Event<ChangeStepTaken> taken;

    /**
     * Writes the step that led the change into its present state.
     *
     * @throws BadRequestException if there are too many files, or one is not the person's own or used already (T03, T04)
     */
    ChangeRecord write(
            ChangeRequest change, Step step, Map<Fact, String> facts, List<UUID> fileIds, Account by, Instant now) {
        var record = new ChangeRecord();
        record.change = change;
        record.position = change.records + 1;
        record.step = step;
        record.state = change.state;
        record.by = by;
        record.at = now.truncatedTo(ChronoUnit.MICROS);
        attach(record, fileIds);
        record.content = content(record, change.lastHash, facts).text();
        record.hash = RecordContent.sha256(record.content);
        record.persist();
        change.records = record.position;
        change.lastHash = record.hash;
        taken.fire(ChangeStepTaken.of(change, record, words(change, step, facts)));
        return record;
    }

    private static RecordContent content(ChangeRecord record, String before, Map<Fact, String> facts) {
        return new RecordContent(
                record.change.number,
                record.position,
                before,
                record.step,
                record.state,
                record.by.subject,
                record.by.username,
                record.by.name,
                record.at.toString(),
                facts,
                record.files.stream().map(each -> file(each.file)).toList());
    }

    private static RecordContent.File file(StoredFile file) {
        return new RecordContent.File(file.id, file.name, file.size, file.sha256);
    }

    private void attach(ChangeRecord record, List<UUID> fileIds) {
        var wanted = new LinkedHashSet<>(fileIds);
        if (wanted.size() > limits.maxFiles()) {
            throw new BadRequestException();
        }
        for (UUID id : wanted) {
            var attached = new ChangeFile();
            attached.record = record;
            attached.file = StoredFile.uploadedBy(record.by.id, id)
                    .filter(own -> !ChangeFile.taken(own.id) && !TicketAttachment.taken(own.id))
                    .orElseThrow(BadRequestException::new);
            record.files.add(attached);
        }
    }

    private static String words(ChangeRequest change, Step step, Map<Fact, String> facts) {
        if (step == Step.ANNOUNCEMENT) {
            return String.join(
                    "\n\n",
                    new ReleaseWindow(change.windowFrom, change.windowTo).inZone(change.workZone),
                    facts.get(Fact.NOTICE),
                    facts.get(Fact.PUBLIC_IMPACT));
        }
        return WORDS.stream()
                .map(facts::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
