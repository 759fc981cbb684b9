package org.askwell.downloads.receipts;

import java.time.Instant;

import org.askwell.accounts.Account;

/**
 * How far a patch has come at one customer, as the desk's table and the REST API show it.
 *
 * @param notified null for a customer who was not affected when the patch was published
 * @param downloaded when the first download that reached the end of the file began
 * @param installedBy who said that it is installed
 */
public record ReceiptRow(
        String organisation,
        Instant notified,
        Instant seen,
        Instant downloaded,
        Instant reminded,
        Instant installed,
        String installedBy) {

    static ReceiptRow of(PatchReceipt receipt, Instant downloaded) {
        Account by = receipt.installedBy;
        return new ReceiptRow(
                receipt.organisationCode,
                receipt.notifiedAt,
                receipt.seenAt,
                downloaded,
                receipt.remindedAt,
                receipt.installedAt,
                by == null ? null : by.name);
    }
}
