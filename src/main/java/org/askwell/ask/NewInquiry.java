package org.askwell.ask;

import java.util.List;
import java.util.UUID;

import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.tickets.Severity;

/**
 * What somebody asks.
 *
 * @param title 1–200 characters
 * @param description up to 20,000 characters, never null
 * @param product a product's code, or null
 * @param version the installed version, or null
 * @param errorCode as the product shows it, or null
 * @param language in which answers are wanted
 * @param files uploads of the asker
 */
record NewInquiry(
        Account by,
        String title,
        String description,
        String product,
        String version,
        String errorCode,
        Severity severity,
        Language language,
        List<UUID> files) {}
