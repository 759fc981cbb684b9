package org.askwell.downloads.receipts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.askwell.downloads.DownloadsConfig;
import org.askwell.downloads.Patch;

/** Reminds customers once of a patch that they were told of and have not reported as installed. */
@ApplicationScoped
class ReceiptReminders {

    @Inject
    Clock clock;

    @Inject
    DownloadsConfig config;

    @Inject
    Event<PatchReminded> reminded;

    @Scheduled(every = "1h", delayed = "2m")
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
