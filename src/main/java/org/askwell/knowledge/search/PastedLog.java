package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.askwell.knowledge.search.LogLine.Kind;

/**
 * What a pasted log says about a problem. Of a text in which at least {@value #MACHINE_LINES} lines were written by a
 * program, these count: the words around the log; the messages of exceptions and causes; what was logged as an error, or
 * with an error code as a warning. Stack frames, thread dumps, other log lines and all repetitions, which may differ in
 * their numbers, do not. Any other text counts as it is.
 */
final class PastedLog {

    private static final int MACHINE_LINES = 3;

    /** So many are read; a log of 5 MB has about half of them. */
    private static final int LINES = 100_000;

    /** In characters; what people write around a log is shorter. */
    static final int WORDS = 1_200;

    /** In characters. An exception and its causes take some hundred. */
    static final int EVIDENCE = 800;

    private final List<String> words = new ArrayList<>();
    private final List<String> evidence = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int machineLines;
    private int wordsLength;
    private int evidenceLength;

    private PastedLog(String text) {
        for (Iterator<String> lines = text.lines().limit(LINES).iterator(); lines.hasNext(); ) {
            String written = lines.next();
            LogLine line = LogLine.of(written);
            take(line);
            if (line.sourceFollows(written) && lines.hasNext()) {
                lines.next();
            }
        }
    }

    /** @return the words and then the evidence if the text holds a log, else the text itself */
    static String condensed(String text) {
        var log = new PastedLog(text);
        if (log.machineLines < MACHINE_LINES) {
            return text;
        }
        return Question.clean(String.join("\n", log.words), WORDS) + "\n" + String.join("\n", log.evidence);
    }

    /** @return only what went wrong, of a file that may be a log; nothing if it is none */
    static String evidence(String file) {
        var log = new PastedLog(file);
        return log.machineLines < MACHINE_LINES ? "" : String.join("\n", log.evidence);
    }

    private void take(LogLine line) {
        if (line.machine()) {
            machineLines++;
        }
        if (line.kind() == Kind.WORDS && wordsLength < WORDS && seen.add(line.text())) {
            words.add(line.text());
            wordsLength += line.text().length();
        }
        if (line.kind() == Kind.EVIDENCE
                && evidenceLength < EVIDENCE
                && seen.add(line.text().replaceAll("\\d+", "#"))) {
            evidence.add(line.text());
            evidenceLength += line.text().length();
        }
    }
}
