package org.askwell.changes;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.web.FormErrors;

/** What was entered for a step, turned into facts or refused field by field. */
final class Facts {

    /** A plan of less work than this may be short (R15). */
    private static final BigDecimal SHORT_DAYS = BigDecimal.valueOf(3);

    private static final int MOST_CRITERIA = 50;

    private final Step step;
    private final Map<String, String> entered;
    private final ZoneId zone;
    private final FormErrors errors;
    private final ChangeCheckMessages words;
    private final Map<Fact, String> facts = new EnumMap<>(Fact.class);

    private Facts(Step step, Map<String, String> entered, ZoneId zone, FormErrors errors, ChangeCheckMessages words) {
        this.step = step;
        this.entered = entered;
        this.zone = zone;
        this.errors = errors;
        this.words = words;
    }

    /**
     * @param entered by the keys of facts
     * @param zone the customer's, in which times are entered
     * @param errors is told what is wrong; the facts are good for nothing then
     */
    static Map<Fact, String> of(
            Step step, Map<String, String> entered, ZoneId zone, FormErrors errors, ChangeCheckMessages words) {
        var facts = new Facts(step, entered, zone, errors, words);
        facts.refuseUnknown();
        step.facts().forEach(facts::take);
        if (!errors.any()) {
            facts.compare();
        }
        return facts.facts;
    }

    /** @return the lines that say something */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** What a step does not ask for is not swallowed silently (T13). */
    private void refuseUnknown() {
        entered.keySet().stream()
                .filter(key ->
                        step.facts().stream().noneMatch(fact -> fact.key().equals(key)))
                .forEach(key -> errors.add(key, words.unknownFact()));
    }

    private void take(Fact fact) {
        String text = Optional.ofNullable(entered.get(fact.key())).orElse("").strip();
        if (text.isEmpty()) {
            if (step.needed().contains(fact)) {
                errors.add(fact.key(), fact.kind() == Fact.Kind.CHECK ? words.mustBeSo() : words.missing());
            }
        } else if (text.codePointCount(0, text.length()) > fact.limit()) {
            errors.add(fact.key(), words.tooLong(fact.limit()));
        } else {
            read(fact, text).ifPresentOrElse(value -> facts.put(fact, value), () -> errors.add(fact.key(), flaw(fact)));
        }
    }

    private Optional<String> read(Fact fact, String text) {
        return switch (fact.kind()) {
            case LINE -> Optional.of(text.replaceAll("\\R", " "));
            case TEXT -> Optional.of(text.replaceAll("\\R", "\n"));
            case NUMBER -> number(text);
            case DAY -> day(text).map(LocalDate::toString);
            case TIME -> time(text).map(Instant::toString);
            case PERSON ->
                Account.withUsername(text)
                        .filter(account -> Viewer.of(account).support())
                        .map(account -> account.username);
            case CHECK -> Optional.of(text).filter("true"::equals);
            case STATE ->
                ChangeState.way().stream().map(Enum::name).filter(text::equals).findFirst();
        };
    }

    private String flaw(Fact fact) {
        return switch (fact.kind()) {
            case NUMBER -> words.noNumber();
            case DAY -> words.noDay();
            case TIME -> words.noTime();
            case PERSON -> words.notSupport();
            case CHECK -> words.mustBeSo();
            default -> words.notEarlier();
        };
    }

    private static Optional<String> number(String text) {
        return text.matches("\\d{1,5}(\\.\\d{1,2})?") && new BigDecimal(text).signum() > 0
                ? Optional.of(new BigDecimal(text).stripTrailingZeros().toPlainString())
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Forms send the time without a zone, programs as an instant. */
    private Optional<Instant> time(String text) {
        try {
            return Optional.of(
                    text.endsWith("Z")
                            ? Instant.parse(text)
                            : LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void compare() {
        if (step != Step.PLAN) {
            return;
        }
        if (new BigDecimal(facts.get(Fact.DAYS)).compareTo(SHORT_DAYS) >= 0) {
            step.facts().stream()
                    .filter(fact -> !facts.containsKey(fact))
                    .forEach(fact -> errors.add(fact.key(), words.neededInFull()));
        }
        if (facts.get(Fact.ENDS_ON).compareTo(facts.get(Fact.STARTS_ON)) < 0) {
            errors.add(Fact.ENDS_ON.key(), words.endsBeforeItStarts());
        }
        if (lines(facts.get(Fact.CRITERIA)).size() > MOST_CRITERIA) {
            errors.add(Fact.CRITERIA.key(), words.tooManyCriteria(MOST_CRITERIA));
        }
    }
}
