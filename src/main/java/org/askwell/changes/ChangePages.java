package org.askwell.changes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Viewer;
import org.askwell.customers.Organisation;
import org.askwell.customers.Product;
import org.askwell.tickets.SupportStaff;
import org.askwell.tickets.Ticket;

/** Gathers what the page of a change shows. */
@ApplicationScoped
class ChangePages {

    private static final Duration USUAL_WINDOW = Duration.ofHours(2);
    private static final int WINDOWS = 3;

    @Inject
    Clock clock;

    /** @throws NotFoundException if the viewer may not see the change, or there is none */
    ChangePage of(Viewer viewer, String number, TypedStep typed) {
        ChangeRequest change = ChangeRequest.visibleTo(viewer, number).orElseThrow(NotFoundException::new);
        List<RecordView> records =
                ChangeRecord.of(change).stream().map(RecordView::of).toList();
        List<Step> open = Flow.open(viewer, change);
        List<ReleaseWindow> free = open.contains(Step.ANNOUNCEMENT)
                ? change.workingHours().free(clock.instant(), USUAL_WINDOW, WINDOWS)
                : List.of();
        return new ChangePage(
                change,
                Organisation.withCode(change.organisationCode)
                        .map(organisation -> organisation.name)
                        .orElse(change.organisationCode),
                change.productCode == null
                        ? ""
                        : Product.withCode(change.productCode)
                                .map(product -> product.name(viewer.language()))
                                .orElse(""),
                change.requester.name,
                change.owner == null ? null : change.owner.name,
                change.ticket == null
                        ? null
                        : Ticket.visibleTo(viewer, change.ticket.number)
                                .map(ticket -> ticket.number)
                                .orElse(null),
                way(change, records),
                records,
                open.stream()
                        .filter(step -> step != Step.CRITERION && step != Step.SIGNATURE)
                        .map(step -> form(step, change, records, free, typed))
                        .toList(),
                open.contains(Step.CRITERION),
                open.contains(Step.SIGNATURE),
                open.contains(Step.PLAN) ? SupportStaff.all() : List.of(),
                free);
    }

    /** A change that was dropped keeps the points it had reached. */
    private static List<ChangePage.Mark> way(ChangeRequest change, List<RecordView> records) {
        ChangeState reached = change.state.dropped()
                ? records.stream()
                        .map(RecordView::state)
                        .filter(state -> !state.dropped())
                        .reduce((earlier, later) -> later)
                        .orElse(ChangeState.REQUESTED)
                : change.state;
        return ChangeState.way().stream()
                .map(state -> new ChangePage.Mark(
                        state,
                        state.ordinal() <= reached.ordinal(),
                        !change.state.finished() && state.ordinal() == reached.ordinal() + 1))
                .toList();
    }

    private StepForm form(
            Step step, ChangeRequest change, List<RecordView> records, List<ReleaseWindow> free, TypedStep typed) {
        boolean wasTyped = step == typed.step();
        Map<String, String> known = wasTyped ? typed.values() : lastEntered(step, change, records, free);
        return StepForm.of(step, known, typed.errors(), wasTyped || typed.step() == null && !step.backwards());
    }

    /** What was entered the last time is where the next time starts, but no statement is made twice by itself. */
    private static Map<String, String> lastEntered(
            Step step, ChangeRequest change, List<RecordView> records, List<ReleaseWindow> free) {
        var known = new HashMap<String, String>();
        records.stream()
                .filter(record -> record.step() == step && !step.backwards())
                .flatMap(record -> record.facts().stream())
                .filter(entered -> !entered.check())
                .forEach(entered -> known.put(entered.fact().key(), entered.text()));
        if (step == Step.ANNOUNCEMENT) {
            known.remove(Fact.WINDOW_FROM.key());
            known.remove(Fact.WINDOW_TO.key());
            free.stream().findFirst().ifPresent(window -> {
                known.put(Fact.WINDOW_FROM.key(), local(window.from(), change));
                known.put(Fact.WINDOW_TO.key(), local(window.to(), change));
            });
        }
        return known;
    }

    /** @return as browsers take it, in the customer's time zone */
    private static String local(Instant time, ChangeRequest change) {
        return LocalDateTime.ofInstant(time, ZoneId.of(change.workZone))
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
