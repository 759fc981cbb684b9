package org.askwell.knowledge.content;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkus.logging.Log;

/** Counts what one run does. */
final class Tally {

    private final Instant start;
    private final Map<ContentPart.Outcome, Integer> outcomes = new EnumMap<>(ContentPart.Outcome.class);
    private final Set<String> present = new HashSet<>();
    private final List<ImportReport.Problem> problems = new ArrayList<>();
    private int withdrawn;

    Tally(Instant start) {
        this.start = start;
    }

    void present(Path path) {
        present.add(path.getFileName().toString().replaceFirst("\\.md$", ""));
    }

    Set<String> present() {
        return present;
    }

    void count(ContentPart.Outcome outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    void refuse(String file, ContentFlaw flaw) {
        Log.warnf("%s, line %d: %s %s", file, flaw.line(), flaw.reason(), flaw.getMessage());
        problems.add(new ImportReport.Problem(file, flaw.line(), flaw.reason(), flaw.getMessage()));
    }

    void withdrawn(int more) {
        withdrawn += more;
    }

    ImportReport report(Instant end) {
        return new ImportReport(
                start,
                end,
                number(ContentPart.Outcome.ADDED),
                number(ContentPart.Outcome.CHANGED),
                number(ContentPart.Outcome.UNCHANGED),
                withdrawn,
                List.copyOf(problems));
    }

    private int number(ContentPart.Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
