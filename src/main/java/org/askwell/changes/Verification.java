package org.askwell.changes;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.askwell.files.FileStore;

/** Finds out whether the records of a change are what was written down, each on top of the one before. */
@ApplicationScoped
public class Verification {

    /** What is wrong with a record. */
    public enum Flaw {
        /** The text does not have the hash that was written down with it. */
        ALTERED,
        /** It does not build on the record before: one is missing, new, or was altered with its hash. */
        NOT_CHAINED,
        /** Who, when or what beside the text differs from the text. */
        COLUMNS_DIFFER,
        /** An attached file is not the one that was attached. */
        FILE_DIFFERS,
        /** What was signed is not what is there. */
        SIGNATURE_DIFFERS
    }

    /** @param flaw null if it is as it was written */
    public record Checked(int position, String hash, Flaw flaw) {

        @JsonProperty
        public boolean intact() {
            return flaw == null;
        }
    }

    /**
     * What was found.
     *
     * @param complete whether the change itself agrees with its first and last records
     */
    public record Verdict(List<Checked> records, boolean complete) {

        @JsonProperty
        public boolean intact() {
            return complete && records.stream().allMatch(Checked::intact);
        }
    }

    @Inject
    FileStore store;

    Verdict of(ChangeRequest change) {
        List<ChangeRecord> records = ChangeRecord.of(change);
        var checked = new ArrayList<Checked>();
        String before = ChangeRecord.BEGINNING;
        for (ChangeRecord record : records) {
            List<ChangeRecord> earlier = records.subList(0, checked.size());
            checked.add(new Checked(record.position, record.hash, flaw(record, before, earlier)));
            before = record.hash;
        }
        return new Verdict(checked, complete(change, records));
    }

    private Flaw flaw(ChangeRecord record, String before, List<ChangeRecord> earlier) {
        RecordContent content = RecordContent.read(record.content).orElse(null);
        if (content == null || !RecordContent.sha256(record.content).equals(record.hash)) {
            return Flaw.ALTERED;
        }
        if (!content.before().equals(before) || content.position() != earlier.size() + 1) {
            return Flaw.NOT_CHAINED;
        }
        if (!sameColumns(record, content)) {
            return Flaw.COLUMNS_DIFFER;
        }
        if (!content.files().stream().allMatch(this::stored)) {
            return Flaw.FILE_DIFFERS;
        }
        String signed = content.facts().get(Fact.SIGNED_SHA256);
        return signed == null || signed.equals(signable(earlier)) ? null : Flaw.SIGNATURE_DIFFERS;
    }

    /** @return SHA-256 of the text that the records make, one in each line */
    static String signable(List<ChangeRecord> records) {
        return RecordContent.sha256(text(records));
    }

    /** @return the canonical text of the records: their contents, each ending in a line feed */
    static String text(List<ChangeRecord> records) {
        var text = new StringBuilder();
        records.forEach(record -> text.append(record.content).append('\n'));
        return text.toString();
    }

    private static boolean sameColumns(ChangeRecord record, RecordContent content) {
        return record.change.number.equals(content.change())
                && record.position == content.position()
                && record.step == content.step()
                && record.state == content.state()
                && record.by.subject.equals(content.subject())
                && record.at.toString().equals(content.at());
    }

    private boolean stored(RecordContent.File file) {
        try (var content =
                new DigestInputStream(store.read(file.id(), 0, file.size()), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest()).equals(file.sha256());
        } catch (IOException e) {
            return false;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean complete(ChangeRequest change, List<ChangeRecord> records) {
        if (records.isEmpty() || records.size() != change.records) {
            return false;
        }
        ChangeRecord last = records.get(records.size() - 1);
        return last.hash.equals(change.lastHash)
                && last.state == change.state
                && facts(records.get(0)).equals(Changes.facts(change))
                && criteria(records)
                        .equals(change.criteria.stream()
                                .map(each -> each.wording)
                                .toList());
    }

    /** @return the criteria of the newest plan */
    private static List<String> criteria(List<ChangeRecord> records) {
        return records.stream()
                .filter(record -> record.step == Step.PLAN)
                .reduce((earlier, later) -> later)
                .map(plan -> Facts.lines(facts(plan).getOrDefault(Fact.CRITERIA, "")))
                .orElse(List.of());
    }

    private static Map<Fact, String> facts(ChangeRecord record) {
        return RecordContent.read(record.content).map(RecordContent::facts).orElse(Map.of());
    }
}
