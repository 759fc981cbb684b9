package org.askwell.changes;

import java.time.Instant;
import java.util.Map;

import org.askwell.accounts.Viewer;
import org.askwell.web.FormErrors;

/** What else must hold for a step: about the person, about what was entered, or about the time. */
enum Guard {
    NONE,
    NOT_THE_AUTHOR {
        @Override
        boolean admits(Viewer viewer, ChangeRequest change) {
            return change.author == null || !change.author.id.equals(viewer.accountId());
        }
    },
    OPEN_CRITERION {
        @Override
        void check(
                ChangeRequest change,
                Map<Fact, String> facts,
                Instant now,
                FormErrors errors,
                ChangeCheckMessages words) {
            if (change.openCriterion(facts.get(Fact.CRITERION)).isEmpty()) {
                errors.add(Fact.CRITERION.key(), words.noSuchCriterion());
            }
        }
    },
    OUTSIDE_WORKING_HOURS {
        @Override
        void check(
                ChangeRequest change,
                Map<Fact, String> facts,
                Instant now,
                FormErrors errors,
                ChangeCheckMessages words) {
            Instant from = Instant.parse(facts.get(Fact.WINDOW_FROM));
            Instant to = Instant.parse(facts.get(Fact.WINDOW_TO));
            if (from.isBefore(now.minus(ReleaseWindow.MINUTE))) {
                errors.add(Fact.WINDOW_FROM.key(), words.windowPast());
            } else if (!to.isAfter(from) || to.isAfter(from.plus(ReleaseWindow.LONGEST))) {
                errors.add(Fact.WINDOW_TO.key(), words.windowLength());
            } else if (change.workingHours().overlap(from, to)) {
                errors.add(Fact.WINDOW_FROM.key(), words.windowInWorkingHours());
            }
        }
    },
    INSIDE_WINDOW {
        @Override
        void check(
                ChangeRequest change,
                Map<Fact, String> facts,
                Instant now,
                FormErrors errors,
                ChangeCheckMessages words) {
            if (now.isBefore(change.windowFrom) || !now.isBefore(change.windowTo)) {
                throw new ChangeStateException(Step.RUN, Refusal.NOT_IN_WINDOW);
            }
        }
    },
    EARLIER {
        @Override
        void check(
                ChangeRequest change,
                Map<Fact, String> facts,
                Instant now,
                FormErrors errors,
                ChangeCheckMessages words) {
            if (!change.earlierStates().contains(ChangeState.valueOf(facts.get(Fact.BACK_TO)))) {
                errors.add(Fact.BACK_TO.key(), words.notEarlier());
            }
        }
    },
    /** {@link Signing} asks for it, as only the login can tell. */
    FRESH_LOGIN;

    /** @return whether this person may, whatever is entered */
    boolean admits(Viewer viewer, ChangeRequest change) {
        return true;
    }

    /**
     * Notes what is wrong with what was entered.
     *
     * @param facts complete and well formed
     * @throws ChangeStateException if it is not the time
     */
    void check(
            ChangeRequest change, Map<Fact, String> facts, Instant now, FormErrors errors, ChangeCheckMessages words) {}
}
