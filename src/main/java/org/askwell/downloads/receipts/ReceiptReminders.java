package org.askwell.downloads.receipts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;
import org.askwell.downloads.DownloadsConfig;
import org.askwell.downloads.Patch;
import org.askwell.time.Rounds;

/** Reminds customers once of a patch that they were told of and have not reported as installed. */
@ApplicationScoped
class ReceiptReminders {

    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    @Inject
    DownloadsConfig config;

    @Inject
    Event<PatchReminded> reminded;

    void begin(@Observes StartupEvent start) {
        rounds.every("receipt-reminders", "1h", Duration.ofMinutes(2), this::run);
    }

    @Transactional
    void run() {
        Instant now = clock.instant();
        List<PatchReceipt> due = PatchReceipt.lockDue(now.minus(config.remindAfter()));
        due.forEach(receipt -> receipt.remindedAt = now);
        Map<Patch, List<String>> organisations = due.stream()
                .collect(Collectors.groupingBy(
                        receipt -> receipt.patch,
                        Collectors.mapping(receipt -> receipt.organisationCode, Collectors.toList())));
        organisations.forEach((patch, codes) ->
                reminded.fire(new PatchReminded(patch.patchKey, patch.titleEn, patch.titleZh, codes)));
    }
}
