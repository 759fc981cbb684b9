package org.askwell.changes;

import java.time.DayOfWeek;
import java.util.List;

import org.askwell.accounts.Account;

/**
 * A change as its page shows it to one viewer.
 *
 * @param change for its own values; names come with the other parameters
 * @param owner the name of whoever is in charge of it, or null
 * @param ticket the number of the ticket it came from if the viewer may see that, or null
 * @param forms what the viewer may do now, the way on first
 * @param people who can become the owner
 * @param free times outside the customer's working hours
 */
public record ChangePage(
        ChangeRequest change,
        String organisation,
        String product,
        String requester,
        String owner,
        String ticket,
        List<Mark> way,
        List<RecordView> records,
        List<StepForm> forms,
        boolean confirms,
        boolean signs,
        List<Account> people,
        List<ReleaseWindow> free) {

    /** A point on the way. */
    public record Mark(ChangeState state, boolean done, boolean now) {

        /** @return the class the style sheet knows */
        public String css() {
            return done ? "done" : now ? "now" : "";
        }
    }

    /** @return how many points of the way are reached */
    public long reached() {
        return way.stream().filter(Mark::done).count();
    }

    public List<DayOfWeek> workDays() {
        return change.workDays.stream().map(DayOfWeek::valueOf).sorted().toList();
    }

    public List<ChangeState> earlier() {
        return change.earlierStates();
    }
}
