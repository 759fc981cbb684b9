package org.askwell.tickets;

import java.util.List;
import java.util.UUID;

import org.askwell.accounts.Account;

/**
 * What a ticket is opened with.
 *
 * @param requester whose problem it is
 * @param title 1–200 characters
 * @param description up to 20,000 characters; may be empty
 * @param productCode a product's code or null
 * @param productVersion the installed version or null
 * @param errorCode the code shown by the product or null
 * @param inquiryId the question that was asked before, or null
 * @param fileIds uploads of the requester that belong to no ticket yet
 * @param idempotencyKey 1–100 characters chosen by the client so that sending twice opens one ticket, or null
 */
public record NewTicket(
        Account requester,
        String title,
        String description,
        String productCode,
        String productVersion,
        String errorCode,
        Severity severity,
        Long inquiryId,
        List<UUID> fileIds,
        String idempotencyKey) {}
