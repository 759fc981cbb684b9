package org.askwell.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.askwell.accounts.Account;

/**
 * A record as pages show it.
 *
 * @param by the name at that time
 */
public record RecordView(
        int position,
        Step step,
        ChangeState state,
        String by,
        Instant at,
        List<Entered> facts,
        List<File> files,
        String hash) {

    /**
     * A fact by itself.
     *
     * @param text as it was written down
     * @param shown the same for people: a name instead of a user name
     */
    public record Entered(Fact fact, String text, String shown) {

        static Entered of(Fact fact, String text) {
            String shown = fact.kind() == Fact.Kind.PERSON
                    ? Account.withUsername(text).map(account -> account.name).orElse(text)
                    : text;
            return new Entered(fact, text, shown);
        }

        public boolean hours() {
            return fact == Fact.WORKING_HOURS;
        }

        public boolean time() {
            return fact.kind() == Fact.Kind.TIME;
        }

        public boolean day() {
            return fact.kind() == Fact.Kind.DAY;
        }

        public boolean check() {
            return fact.kind() == Fact.Kind.CHECK;
        }

        public boolean state() {
            return fact.kind() == Fact.Kind.STATE;
        }

        public Instant instant() {
            return Instant.parse(text);
        }

        public LocalDate date() {
            return LocalDate.parse(text);
        }

        public ChangeState named() {
            return ChangeState.valueOf(text);
        }
    }

    /** @param size in bytes */
    public record File(UUID id, String name, long size) {}

    static RecordView of(ChangeRecord record) {
        RecordContent content = RecordContent.read(record.content).orElse(null);
        Map<Fact, String> facts = content == null ? Map.of() : content.facts();
        return new RecordView(
                record.position,
                record.step,
                record.state,
                content == null ? record.by.name : content.name(),
                record.at,
                facts.entrySet().stream()
                        .map(entry -> Entered.of(entry.getKey(), entry.getValue()))
                        .toList(),
                record.files.stream()
                        .map(each -> new File(each.file.id, each.file.name, each.file.size))
                        .toList(),
                record.hash);
    }
}
