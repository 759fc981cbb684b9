package org.askwell.knowledge.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a pasted text: a program's noise, what a program says went wrong, or words. No pattern repeats what it can
 * match in two ways, and lines are cut before they are looked at, so that no line takes more than linear time.
 *
 * @param text what is left of it: without time stamp, level, thread, logger and package names
 * @param machine whether only programs write such lines
 */
record LogLine(Kind kind, String text, boolean machine) {

    enum Kind {
        /** Stack frames, thread dumps, and what a program reports while all is well. */
        NOISE,
        /** The message of an exception, or what was logged as an error. */
        EVIDENCE,
        WORDS
    }

    private static final int LONGEST = 500;

    private static final LogLine NOISE = new LogLine(Kind.NOISE, "", true);
    private static final LogLine BLANK = new LogLine(Kind.WORDS, "", false);

    private static final Pattern DUMP = Pattern.compile("\\.\\.\\. \\d+ (?:more|common frames omitted)"
            + "|File \"[^\"]{0,300}\", line \\d+|Traceback \\(most recent call last\\)"
            + "|- (?:locked|waiting|parking|eliminated) |java\\.lang\\.Thread\\.State: |Locked ownable synchronizers"
            + "|Full thread dump|\"[^\"]{1,200}\" (?:#\\d+|daemon |prio=|os_prio=)|goroutine \\d+ ");

    private static final Pattern STAMP = Pattern.compile(
            "\\[?(?:\\d{4}[-/.]\\d\\d?[-/.]\\d\\d?[T ]|[A-Z][a-z]{2} {1,2}\\d\\d? )?\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?"
                    + "(?:Z|[+-]\\d\\d:?\\d\\d)?]?");

    private static final Pattern LEVEL = Pattern.compile("\\b(?:(TRACE|DEBUG|FINE|FINER|FINEST|INFO|NOTICE)"
            + "|(ERROR|SEVERE|FATAL|CRITICAL|PANIC|EMERG|ALERT)|WARN(?:ING)?)\\b");

    /** So far into a line its level stands at most. */
    private static final int LEVEL_WITHIN = 80;

    private static final Pattern LOGGER =
            Pattern.compile("[\\s:|\\])-]*+(?:\\[[^\\]]{0,100}]\\s*+){0,3}(?:[\\w.$]{1,150}+ +- )?[\\s:|-]*+");

    private static final Pattern THROWN = Pattern.compile(
            "(?:Caused by: |Suppressed: |Nested exception: |Exception in thread \"[^\"]{0,200}\" |Uncaught |Unhandled exception\\. ?)?"
                    + "(?:[\\w$]+\\.)*+([\\w$]*(?:Exception|Error|Throwable|Failure|Fault)(?::|$))");

    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,10}-\\d{3,6}\\b|\\b0x[0-9A-Fa-f]{8}\\b");

    static LogLine of(String line) {
        String text = line.substring(0, Math.min(LONGEST, line.length())).strip();
        if (text.isEmpty()) {
            return BLANK;
        }
        if (frame(text) || DUMP.matcher(text).lookingAt()) {
            return NOISE;
        }
        Matcher stamp = STAMP.matcher(text);
        boolean stamped = stamp.lookingAt();
        String said = stamped ? text.substring(stamp.end()) : text;
        Matcher level = LEVEL.matcher(said).region(0, Math.min(LEVEL_WITHIN, said.length()));
        if (level.find() && (stamped || level.start() <= 1)) {
            return logged(level, said.substring(level.end()));
        }
        Matcher thrown = THROWN.matcher(said.strip());
        if (thrown.lookingAt()) {
            return new LogLine(Kind.EVIDENCE, said.strip().substring(thrown.start(1)), true);
        }
        if (CODE.matcher(said).find()) {
            return new LogLine(Kind.EVIDENCE, said.strip(), stamped);
        }
        return stamped ? NOISE : new LogLine(Kind.WORDS, text, false);
    }

    private static LogLine logged(Matcher level, String rest) {
        Matcher logger = LOGGER.matcher(rest);
        String message = logger.lookingAt() ? rest.substring(logger.end()) : rest;
        Matcher thrown = THROWN.matcher(message);
        if (thrown.lookingAt()) {
            return new LogLine(Kind.EVIDENCE, message.substring(thrown.start(1)), true);
        }
        boolean failed = level.group(2) != null;
        boolean warned = level.group(1) == null && CODE.matcher(message).find();
        return failed || warned ? new LogLine(Kind.EVIDENCE, message, true) : NOISE;
    }

    /** As Java, Kotlin, .NET and JavaScript write them; a sentence that begins with the word has spaces before its bracket. */
    private static boolean frame(String text) {
        if (!text.startsWith("at ")) {
            return false;
        }
        int bracket = text.indexOf('(');
        if (bracket < 0) {
            return text.indexOf(' ', 3) < 0
                    && text.indexOf(':') > 0
                    && Character.isDigit(text.charAt(text.length() - 1));
        }
        String name =
                text.substring(3, bracket).replaceFirst("^(?:async|new) ", "").strip();
        return name.indexOf(' ') < 0
                && (name.matches(".*[.$/<].*") || text.substring(bracket).matches(".*:\\d+.*"));
    }

    /** @return whether the line after this one is the program's own text, as it is after the place of a Python frame */
    boolean sourceFollows(String line) {
        return kind == Kind.NOISE && line.stripLeading().startsWith("File \"");
    }
}
