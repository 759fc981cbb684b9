package org.askwell.downloads.receipts;

import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.askwell.downloads.Download;
import org.askwell.downloads.Patch;
import org.askwell.web.Page;

/** Reads how far a patch has come. */
@ApplicationScoped
class ReceiptRows {

    Page<ReceiptRow> of(Patch patch, int number, int size) {
        Page<PatchReceipt> receipts = PatchReceipt.of(patch, number, size);
        Map<String, Instant> downloads = Download.finishedBy(
                patch,
                receipts.items().stream()
                        .map(receipt -> receipt.organisationCode)
                        .toList());
        return receipts.map(receipt -> ReceiptRow.of(receipt, downloads.get(receipt.organisationCode)));
    }
}
