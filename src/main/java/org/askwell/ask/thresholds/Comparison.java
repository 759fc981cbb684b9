package org.askwell.ask.thresholds;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.askwell.ask.Inquiry;
import org.askwell.knowledge.search.Decision;
import org.askwell.knowledge.search.Thresholds;
import org.askwell.web.Page;

/**
 * What past questions would have been told by other thresholds than those in force.
 *
 * @param same how many would have been told the same
 * @param changed the others, the newest first
 */
record Comparison(long same, List<Change> changed) {

    static final int PAGE_SIZE = 20;

    /** What a change is to the asker; unknown if it is not known what the answer was. */
    public enum Effect {
        BETTER,
        WORSE,
        UNKNOWN
    }

    /** A question that would have been told something else. */
    record Change(PastQuestion question, Decision before, Decision after) {

        Effect effect() {
            int gain = question.worth(after) - question.worth(before);
            return gain > 0 ? Effect.BETTER : gain < 0 ? Effect.WORSE : Effect.UNKNOWN;
        }
    }

    /** A changed question as it is listed. */
    public record Case(Inquiry inquiry, double confidence, Decision before, Decision after, Effect effect) {

        public String shown() {
            return Curve.decimal(confidence);
        }
    }

    static Comparison of(History history, Thresholds before, Thresholds after) {
        List<Change> changed = history.questions().stream()
                .map(question ->
                        new Change(question, before.decide(question.confidence()), after.decide(question.confidence())))
                .filter(change -> change.before() != change.after())
                .toList();
        return new Comparison(history.questions().size() - changed.size(), changed);
    }

    long better() {
        return count(Effect.BETTER);
    }

    long worse() {
        return count(Effect.WORSE);
    }

    long unknown() {
        return count(Effect.UNKNOWN);
    }

    private long count(Effect effect) {
        return changed.stream().filter(change -> change.effect() == effect).count();
    }

    Page<Case> page(int number) {
        int from = Math.min(changed.size(), (number - 1) * PAGE_SIZE);
        List<Change> part = changed.subList(from, Math.min(changed.size(), from + PAGE_SIZE));
        Map<Long, Inquiry> inquiries =
                Inquiry.<Inquiry>list(
                                "id in ?1",
                                part.stream()
                                        .map(change -> change.question().inquiry())
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(inquiry -> inquiry.id, Function.identity()));
        return new Page<>(part, number, PAGE_SIZE, changed.size())
                .map(change -> new Case(
                        inquiries.get(change.question().inquiry()),
                        change.question().confidence(),
                        change.before(),
                        change.after(),
                        change.effect()));
    }
}
